// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pegbar.planner.check.MatchmakingChecker;
import org.pegbar.planner.check.MatchmakingChecker.Verdict;
import org.pegbar.planner.formats.MatchmakingReader;
import org.pegbar.planner.formats.MatchmakingWriter;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.matchmaking.Matchmaking;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Reached;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.text.MarketSentences;

/** One-to-one and group meetings of a market, by requests. */
final class PegbarMeetingsJson implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    MatchmakingProblem problem = problem(options);
    Settings settings =
        new Settings(
            options.number("--seed", 1, 0, Integer.MAX_VALUE),
            options.number("--steps", 0, 0, Integer.MAX_VALUE),
            Duration.ofSeconds(options.number("--seconds", 10, 0, 86_400)),
            options.number("--threads", 1, 1, 64));
    MatchmakingPlan plan = Matchmaking.plan(problem, settings, PlanListener.SILENT);
    Files.writeString(options.path("--out"), MatchmakingWriter.write(problem, plan));
    if (options.find("--explain").isPresent()) {
      Files.writeString(options.path("--explain"), explanation(problem, plan));
    }
    out.printf(
        Locale.ROOT,
        "%d of %d requests granted; %s; %,d steps, %.2f s%n",
        plan.meetings().size(),
        problem.requests().size(),
        plan.reached().stream().map(PegbarMeetingsJson::said).collect(Collectors.joining(", ")),
        plan.steps(),
        plan.elapsed().toMillis() / 1e3);
    return FINE;
  }

  private static String said(Reached reached) {
    return "%s %d (%s)"
        .formatted(
            reached.goal().key(),
            reached.value(),
            reached.proven()
                ? "proven"
                : (reached.goal().isMore() ? "at most " : "at least ") + reached.bound());
  }

  private static String explanation(MatchmakingProblem problem, MatchmakingPlan plan) {
    MarketSentences sentences = new MarketSentences(problem);
    StringBuilder text = new StringBuilder();
    if (!plan.conflict().isEmpty()) {
      text.append("Not every must can be held:\n");
      plan.conflict().forEach(fact -> text.append(sentences.of(fact)).append('\n'));
    }
    plan.notHeld().forEach(one -> text.append(sentences.of(one)).append('\n'));
    return text.toString();
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    MatchmakingProblem problem = problem(options);
    Json solution = Json.read(Files.readString(options.path("--solution")));
    Verdict verdict = MatchmakingChecker.judge(problem, MatchmakingReader.meetings(solution));
    verdict.faults().forEach(out::println);
    boolean told = true;
    for (Json goal : solution.items("goals")) {
      told &= told(goal, verdict, out);
    }
    verdict.values().forEach((goal, value) -> out.printf("%s %d%n", goal.key(), value));
    out.printf("faults %d%n", verdict.faults().size());
    return verdict.faults().isEmpty() && told ? FINE : FAULTS;
  }

  private static boolean told(Json json, Verdict verdict, PrintStream out) {
    for (MatchmakingGoal goal : MatchmakingGoal.values()) {
      if (goal.key().equals(json.field("goal").text())) {
        int told = json.field("value").integer(0, Integer.MAX_VALUE);
        long is = verdict.values().getOrDefault(goal, 0L);
        if (told != is) {
          out.printf("the solution says %s %d, but has %d%n", goal.key(), told, is);
        }
        return told == is;
      }
    }
    throw new BadInput(json.line(), "goals", "a goal", json.field("goal").text());
  }

  private static MatchmakingProblem problem(Options options) throws IOException {
    return MatchmakingReader.read(Files.readString(options.path("--in")));
  }
}
