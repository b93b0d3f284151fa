// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.check.MeetingsChecker;
import org.pegbar.planner.check.MeetingsChecker.Verdict;
import org.pegbar.planner.formats.DznReader;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.meetings.ExactMeetings;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.problem.MeetingsProblem;

/** One-to-one meetings of JAIR 74. */
final class B2bDzn implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    MeetingsProblem problem = problem(options);
    Duration limit = Duration.ofSeconds(options.number("--seconds", 60, 0, 86_400));
    long began = System.nanoTime();
    MeetingsPlan plan = ExactMeetings.plan(problem, limit, options.number("--threads", 1, 1, 64));
    Map<String, Object> json = MeetingsJson.of(plan);
    json.put("breaks", plan.breaks());
    json.put("lowerBound", plan.breaksAtLeast());
    MeetingsJson.write(options, problem, plan, json);
    out.printf(
        "%s breaks %d, at least %d, %.2f s%n",
        plan.status(), plan.breaks(), plan.breaksAtLeast(), (System.nanoTime() - began) / 1e9);
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    Json solution = Json.read(Files.readString(options.path("--solution")));
    return report(MeetingsChecker.judge(problem(options), slots(solution)), solution, out);
  }

  static List<Integer> slots(Json solution) {
    return solution.field("slot").items().stream()
        .map(slot -> slot.integer(1, 100_000) - 1)
        .toList();
  }

  static int report(Verdict verdict, Json solution, PrintStream out) {
    verdict.faults().forEach(out::println);
    int told = solution.field("breaks").integer(0, Integer.MAX_VALUE);
    if (told != verdict.breaks()) {
      out.printf("the solution says %d breaks, but has %d%n", told, verdict.breaks());
    }
    out.printf("breaks %d, faults %d%n", verdict.breaks(), verdict.faults().size());
    return verdict.faults().isEmpty() && told == verdict.breaks() ? FINE : FAULTS;
  }

  private static MeetingsProblem problem(Options options) throws IOException {
    return DznReader.read(
        Files.readString(options.path("--in")), options.number("--fairness", 2, 0, 100));
  }
}
