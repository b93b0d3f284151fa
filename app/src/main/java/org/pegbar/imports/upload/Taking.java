// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.id.RandomCode;
import org.pegbar.id.Sha256;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Mapping;
import org.pegbar.imports.run.Matching;
import org.pegbar.imports.table.Table;
import org.pegbar.imports.table.TableReading;
import org.pegbar.imports.table.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in: it must be readable, and its headers are recognised as far as they can be. */
@Component
class Taking {

  private static final Duration KEPT = Duration.ofDays(1);

  sealed interface Outcome {}

  record Taken(Upload upload) implements Outcome {}

  record Unreadable(Complaint complaint) implements Outcome {}

  private final Uploads uploads;
  private final Matching matching;
  private final Clock clock;

  Taking(Uploads uploads, Matching matching, Clock clock) {
    this.uploads = uploads;
    this.matching = matching;
    this.clock = clock;
  }

  @Transactional
  public Outcome take(Kind kind, Scope scope, String name, byte[] content, String account) {
    uploads.forget(KEPT);
    return switch (Tables.read(content, "")) {
      case TableReading.Unreadable(var complaint) -> new Unreadable(complaint);
      case TableReading.Read(var table) -> {
        var mapping = mapping(kind, scope, table);
        var upload =
            new Upload(
                RandomCode.fresh(),
                kind.code(),
                name,
                "",
                mapping,
                clock.instant(),
                Optional.empty());
        uploads.insert(scope.edition().id(), upload, content, account);
        yield new Taken(upload);
      }
    };
  }

  Optional<Upload> find(EditionId edition, String id, String account) {
    return uploads.find(edition, id, account);
  }

  List<Upload> listApplied(EditionId edition) {
    return uploads.listApplied(edition);
  }

  /** The table of an upload, on its sheet or another one. */
  TableReading read(Upload upload, String sheet) {
    return Tables.read(uploads.content(upload.id()), sheet);
  }

  /** How a file with these headers was mapped before, else how they are recognised. */
  Mapping mapping(Kind kind, Scope scope, Table table) {
    var columns = kind.columns(scope);
    return uploads
        .recall(kind.code(), fingerprint(table))
        .filter(known ->
            known.columnByHeader().values().stream()
                .allMatch(name -> columns.stream().anyMatch(one -> one.name().equals(name))))
        .orElseGet(() -> matching.match(kind, columns, table.headers()));
  }

  @Transactional
  public void map(Upload upload, String sheet, Table table, Mapping mapping) {
    uploads.map(upload.id(), sheet, mapping);
    uploads.remember(upload.kind(), fingerprint(table), mapping);
  }

  private static String fingerprint(Table table) {
    return Sha256.hex(String.join("\n", table.headers()));
  }
}
