// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.pegbar.planner.check.ConferenceChecker;
import org.pegbar.planner.check.Verdict;
import org.pegbar.planner.conference.ConferenceSearch;
import org.pegbar.planner.conference.ConferenceSearch.Found;
import org.pegbar.planner.formats.ConferenceWorkbook;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.walks.Watcher;

/** Talks of a conference, in the workbooks of Timefold's example. */
final class TimefoldConferenceXlsx implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    ConferenceWorkbook workbook = ConferenceWorkbook.read(options.path("--in"));
    Found found =
        ConferenceSearch.search(workbook.problem(), Verdicts.settings(options), Watcher.SILENT);
    Verdict<ConferenceRule> verdict = ConferenceChecker.judge(workbook.problem(), found.spots());
    workbook.write(found.spots(), options.path("--out"));
    Verdicts.explain(options, verdict, ConferenceRule::label, found.report());
    Verdicts.sum(verdict, found.report(), out);
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    ConferenceWorkbook workbook = ConferenceWorkbook.read(options.path("--in"));
    List<Spot> spots = workbook.spots(options.path("--solution"));
    List<String> faults = ConferenceChecker.faults(workbook.problem(), spots);
    faults.forEach(out::println);
    Verdict<ConferenceRule> verdict = ConferenceChecker.judge(workbook.problem(), spots);
    int code = Verdicts.show(verdict, ConferenceRule::label, out);
    return faults.isEmpty() ? code : FAULTS;
  }
}
