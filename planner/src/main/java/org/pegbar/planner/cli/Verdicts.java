// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pegbar.planner.check.Match;
import org.pegbar.planner.check.Verdict;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.walks.Report;

/** Prints and explains verdicts on three levels. */
final class Verdicts {
  private static final int DEFAULT_SECONDS = 60;

  private Verdicts() {}

  static Settings settings(Options options) {
    return new Settings(
        options.number("--seed", 1, 0, Integer.MAX_VALUE),
        options.number("--steps", 0, 0, Integer.MAX_VALUE),
        Duration.ofSeconds(options.number("--seconds", DEFAULT_SECONDS, 0, 86_400)),
        options.number("--threads", 1, 1, 64));
  }

  /** Prints the score, broken hard and medium rules and the totals; returns the exit code. */
  static <R> int show(Verdict<R> verdict, Function<R, String> label, PrintStream out) {
    violations(verdict)
        .filter(match -> match.penalty().hard() > 0 || match.penalty().medium() > 0)
        .forEach(match -> out.println(sentence(match, label)));
    verdict
        .totals()
        .forEach((rule, total) -> out.printf("%s: %s%n", label.apply(rule), total.score()));
    out.printf("score %s%n", verdict.score());
    return verdict.feasible() ? Format.FINE : Format.FAULTS;
  }

  static void sum(Verdict<?> verdict, Report report, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "score %s; %.1f s, %,d moves, %,d a second%n",
        verdict.score(),
        report.elapsed().toMillis() / 1000.0,
        report.moves(),
        perSecond(report));
  }

  /** Writes why the score is what it is, if {@code --explain} asks for it. */
  static <R> void explain(
      Options options, Verdict<R> verdict, Function<R, String> label, Report report)
      throws IOException {
    if (options.find("--explain").isPresent()) {
      Files.writeString(
          options.path("--explain"), JsonWriter.write(explained(verdict, label, report)));
    }
  }

  private static <R> Map<String, Object> explained(
      Verdict<R> verdict, Function<R, String> label, Report report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("score", verdict.score());
    json.put("missing", verdict.missing());
    Map<String, String> totals = new LinkedHashMap<>();
    verdict.totals().forEach((rule, total) -> totals.put(label.apply(rule), total.score()));
    json.put("totals", totals);
    json.put("seed", report.seed());
    json.put("elapsedMillis", report.elapsed().toMillis());
    json.put("moves", report.moves());
    json.put("movesPerSecond", perSecond(report));
    json.put("cancelled", report.cancelled());
    json.put(
        "curve",
        report.curve().stream()
            .map(point ->
                List.of(
                    point.elapsed().toMillis(),
                    point.missing(),
                    -point.best().hard(),
                    -point.best().medium(),
                    -point.best().soft()))
            .toList());
    json.put("violations", violations(verdict).map(match -> sentence(match, label)).toList());
    return json;
  }

  /** Without the rewards, the dearest first. */
  private static <R> java.util.stream.Stream<Match<R>> violations(Verdict<R> verdict) {
    return verdict.matches().stream()
        .filter(match -> match.penalty().compareTo(Penalty.NONE) > 0)
        .sorted(Comparator.comparing((Match<R> match) -> match.penalty()).reversed());
  }

  private static <R> String sentence(Match<R> match, Function<R, String> label) {
    return "%s %s: %s."
        .formatted(match.penalty().score(), label.apply(match.rule()), match.sentence());
  }

  private static long perSecond(Report report) {
    return report.moves() * 1000 / Math.max(1, report.elapsed().toMillis());
  }
}
