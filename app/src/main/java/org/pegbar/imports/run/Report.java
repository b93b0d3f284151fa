// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.id.Sha256;
import org.pegbar.imports.run.RowResult.Verdict;

/** What becomes of every row of a file. */
public record Report(List<RowResult> rows) {

  private static final int DIGITS = 24;

  public Report {
    rows = List.copyOf(rows);
  }

  public long count(Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  public List<RowResult> of(Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).toList();
  }

  public List<Trouble> troubles() {
    return rows.stream().flatMap(row -> row.troubles().stream()).toList();
  }

  public boolean isWrong() {
    return count(Verdict.WRONG) > 0;
  }

  public Counts counts() {
    return new Counts(
        count(Verdict.NEW), count(Verdict.CHANGED), count(Verdict.SAME), count(Verdict.SKIPPED));
  }

  /**
   * Changes whenever the outcome does: who applies a report applies the one they saw. What somebody
   * decides about a suspected row does not count.
   */
  public String digest() {
    return Sha256.hex(rows.stream().map(Report::fact).collect(Collectors.joining()))
        .substring(0, DIGITS);
  }

  private static String fact(RowResult row) {
    return row.suspected()
        .map(line -> row.row() + " may be " + line.id() + " " + line.cells())
        .orElseGet(() -> row.row() + row.verdict().code() + row.label() + row.changes());
  }
}
