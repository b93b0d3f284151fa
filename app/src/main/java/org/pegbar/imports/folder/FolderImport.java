// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.FolderOutcome;
import org.pegbar.imports.FolderOutcome.Fault;
import org.pegbar.imports.FolderOutcome.Imported;
import org.pegbar.imports.FolderOutcome.Refused;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Kinds;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Matching;
import org.pegbar.imports.run.Report;
import org.pegbar.imports.run.RowResult.Verdict;
import org.pegbar.imports.run.Running;
import org.pegbar.imports.run.Watch;
import org.pegbar.imports.table.Table;
import org.pegbar.imports.table.TableReading;
import org.pegbar.imports.table.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports a folder: the edition first, then each kind on top of those before it. */
@Component
public class FolderImport {

  private final Kinds kinds;
  private final Editions editions;
  private final Matching matching;
  private final Running running;
  private final TransactionTemplate transaction;

  FolderImport(
      Kinds kinds,
      Editions editions,
      Matching matching,
      Running running,
      PlatformTransactionManager transactions) {
    this.kinds = kinds;
    this.editions = editions;
    this.matching = matching;
    this.running = running;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @param slug the edition to import into; empty for the one that the folder's edition file names,
   *     which is made if there is none
   */
  public FolderOutcome run(Folder folder, Optional<String> slug) {
    return Retrying.whileBrokenOff(() ->
        Objects.requireNonNull(
            transaction.execute(status -> {
              var outcome = inOne(folder, slug);
              if (outcome instanceof Refused) {
                status.setRollbackOnly();
              }
              return outcome;
            })));
  }

  private FolderOutcome inOne(Folder folder, Optional<String> slug) {
    return switch (new EditionFile(editions, matching, kinds).find(folder, slug)) {
      case EditionFile.Missing(var fault) -> new Refused(List.of(fault));
      case EditionFile.Wrong(var faults) -> new Refused(faults);
      case EditionFile.Found(var edition) -> tables(folder, edition, slug);
    };
  }

  private FolderOutcome tables(Folder folder, Edition edition, Optional<String> slug) {
    Map<String, List<Long>> counts = new LinkedHashMap<>();
    for (var kind : kinds.all()) {
      var file = folder.find(kind.code());
      boolean elsewhere = slug.isPresent() && kind.code().equals("edition");
      if (file.isEmpty() || elsewhere) {
        continue;
      }
      switch (Tables.read(file.get().content(), "")) {
        case TableReading.Unreadable(var complaint) -> {
          return new Refused(List.of(new Fault(file.get().name(), 0, "", "", complaint)));
        }
        case TableReading.Read(var table) -> {
          var report = run(kind, Scope.all(edition), table);
          var faults = faults(file.get().name(), report);
          if (!faults.isEmpty()) {
            return new Refused(faults);
          }
          counts.put(kind.code(), numbers(report));
        }
      }
    }
    return new Imported(edition, counts);
  }

  private Report run(Kind kind, Scope scope, Table table) {
    var mapping = matching.match(kind, kind.columns(scope), table.headers());
    return running.run(kind, scope, table, mapping, Map.of(), Watch.NONE);
  }

  private static List<Long> numbers(Report report) {
    return List.of(
        report.count(Verdict.NEW), report.count(Verdict.CHANGED), report.count(Verdict.SAME));
  }

  /** In a folder nobody is asked: a row that may be something else's is a fault. */
  private static List<Fault> faults(String file, Report report) {
    var wrong =
        report.troubles().stream()
            .map(one -> new Fault(file, one.row(), one.header(), one.value(), one.complaint()));
    var undecided =
        report.of(Verdict.SUSPECTED).stream()
            .map(row ->
                new Fault(
                    file,
                    row.row(),
                    "",
                    row.label(),
                    Complaint.of(
                        "imports.folder.suspected",
                        row.suspected().map(line -> line.cells().get("code")).orElse(""))));
    return java.util.stream.Stream.concat(wrong, undecided).toList();
  }
}
