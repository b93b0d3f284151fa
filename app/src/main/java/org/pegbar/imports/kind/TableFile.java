// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.pegbar.imports.table.TableWriting;
import org.pegbar.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that a browser saves under its name and nobody keeps on the way. */
public final class TableFile {

  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv;charset=UTF-8",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "xml", "application/xml;charset=UTF-8",
          "json", "application/json");

  private TableFile() {}

  /**
   * Things as a table that can be imported again.
   *
   * @param ending {@code csv} or {@code xlsx}
   * @throws Refusal if it is another one
   */
  public static ResponseEntity<byte[]> of(
      String name, String ending, List<Column> columns, List<Line> lines) {
    var headers = columns.stream().map(Column::name).toList();
    var rows =
        lines.stream()
            .map(line -> columns.stream().map(column -> line.cells().get(column.name())).toList())
            .toList();
    return switch (ending) {
      case "csv" -> answer(name, ending, TableWriting.csv(headers, rows));
      case "xlsx" -> answer(name, ending, TableWriting.xlsx("Pegbar", headers, rows));
      default -> throw Refusal.notFound();
    };
  }

  public static ResponseEntity<byte[]> answer(String name, String ending, byte[] content) {
    var disposition =
        ContentDisposition.attachment()
            .filename(name + "." + ending, StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, TYPES.getOrDefault(ending, "application/octet-stream"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
