// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.List;
import java.util.Map;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.run.Change;
import org.pegbar.imports.run.Choice;
import org.pegbar.imports.run.Matching;
import org.pegbar.imports.run.Report;
import org.pegbar.imports.run.RowResult;
import org.pegbar.imports.run.RowResult.Verdict;
import org.pegbar.imports.run.Trouble;
import org.pegbar.web.Frame;

/**
 * What would become of each row.
 *
 * @param outdated the edition changed while somebody looked
 */
public record CheckPage(
    String id,
    String name,
    Kind kind,
    Report report,
    Map<Integer, Choice> choices,
    boolean outdated) {

  private static final int SHOWN = 200;

  public long count(String verdict) {
    return report.count(Verdict.valueOf(verdict));
  }

  /** At most two hundred of them: the rest is counted. */
  public List<RowResult> rows(String verdict) {
    return report.of(Verdict.valueOf(verdict)).stream().limit(SHOWN).toList();
  }

  /** Rows that may be something that exists, decided or not. */
  public List<RowResult> suspected() {
    return report.rows().stream().filter(row -> row.suspected().isPresent()).toList();
  }

  public List<Trouble> troubles() {
    return report.troubles().stream().limit(SHOWN).toList();
  }

  public long more(long all) {
    return Math.max(0, all - SHOWN);
  }

  public int troubleCount() {
    return report.troubles().size();
  }

  public boolean canApply() {
    return !report.isWrong()
        && report.rows().stream().anyMatch(row -> row.verdict() != Verdict.SAME);
  }

  public long writes() {
    return count("NEW") + count("CHANGED");
  }

  public String label(Frame frame, Change change) {
    return kind.column(change.column())
        .map(column -> frame.t(Matching.key(kind, column)))
        .orElse(change.column());
  }

  /** A text that is short enough for a table. */
  public String brief(String text) {
    return text.length() > 120 ? text.substring(0, 120) + "…" : text;
  }

  public Choice choice(RowResult row) {
    return choices.getOrDefault(row.row(), Choice.SKIP);
  }
}
