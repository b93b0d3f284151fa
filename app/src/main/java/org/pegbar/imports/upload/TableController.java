// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.IMPORT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.imports.kind.Column;
import org.pegbar.imports.table.TableWriting;
import org.pegbar.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What there is of a kind, and its empty form, as tables that can be imported again. */
@Controller
@RequestMapping("/e/{edition}/desk/imports/tables/{kind}")
@Requires(IMPORT)
class TableController {

  private final Scopes scopes;

  TableController(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The headers alone: {@code template.csv}, {@code template.xlsx}. */
  @GetMapping("/template.{ending}")
  ResponseEntity<byte[]> template(
      @PathVariable("edition") String slug,
      @PathVariable("kind") String code,
      @PathVariable String ending,
      Viewer viewer) {
    var scope = scopes.scope(slug, viewer);
    var kind = scopes.kind(code, scope);
    return file(code, ending, kind.columns(scope), List.of());
  }

  /** Everything: {@code all.csv}, {@code all.xlsx}. */
  @GetMapping("/all.{ending}")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> all(
      @PathVariable("edition") String slug,
      @PathVariable("kind") String code,
      @PathVariable String ending,
      Viewer viewer) {
    var scope = scopes.scope(slug, viewer);
    var kind = scopes.kind(code, scope);
    var columns = kind.columns(scope);
    var rows =
        kind.open(scope).lines().stream()
            .map(line -> columns.stream().map(column -> line.cells().get(column.name())).toList())
            .toList();
    return file(slug + "-" + code, ending, columns, rows);
  }

  private static ResponseEntity<byte[]> file(
      String name, String ending, List<Column> columns, List<List<String>> rows) {
    var headers = columns.stream().map(Column::name).toList();
    return switch (ending) {
      case "csv" ->
          answer(name + ".csv", "text/csv;charset=UTF-8", TableWriting.csv(headers, rows));
      case "xlsx" ->
          answer(
              name + ".xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              TableWriting.xlsx("Pegbar", headers, rows));
      default -> throw Refusal.notFound();
    };
  }

  private static ResponseEntity<byte[]> answer(String name, String type, byte[] content) {
    var disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
