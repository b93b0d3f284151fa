// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.pegbar.planner.agenda.AgendaSearch;
import org.pegbar.planner.agenda.AgendaSearch.Found;
import org.pegbar.planner.check.AgendaChecker;
import org.pegbar.planner.check.Verdict;
import org.pegbar.planner.formats.AgendaWorkbook;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.walks.Watcher;

/** Meetings of several people, in the workbooks of Timefold's example. */
final class TimefoldMeetingXlsx implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    AgendaWorkbook workbook = AgendaWorkbook.read(options.path("--in"));
    Found found =
        AgendaSearch.search(workbook.problem(), Verdicts.settings(options), Watcher.SILENT);
    Verdict<AgendaRule> verdict = AgendaChecker.judge(workbook.problem(), found.spots());
    workbook.write(found.spots(), options.path("--out"));
    Verdicts.explain(options, verdict, AgendaRule::label, found.report());
    Verdicts.sum(verdict, found.report(), out);
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    AgendaWorkbook workbook = AgendaWorkbook.read(options.path("--in"));
    Verdict<AgendaRule> verdict =
        AgendaChecker.judge(workbook.problem(), workbook.spots(options.path("--solution")));
    return Verdicts.show(verdict, AgendaRule::label, out);
  }
}
