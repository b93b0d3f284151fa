// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.pegbar.planner.Planner;
import org.pegbar.planner.chart.ProgressChart;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.formats.DisruptionReader;
import org.pegbar.planner.formats.PlanWriter;
import org.pegbar.planner.formats.ProblemReader;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.text.English;

/** Pegbar's own format; its schema is {@code pegbar-json.schema.json}. */
final class PegbarJson implements Format {
  private static final Planner PLANNER = Planner.builtIn();

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    Problem problem = problem(options.path("--in"));
    if (options.find("--repair").isPresent()) {
      return new JsonRepair(options, out).run(problem);
    }
    Settings settings =
        new Settings(
            options.number("--seed", 1, 0, Integer.MAX_VALUE),
            options.number("--steps", 0, 0, Integer.MAX_VALUE),
            Duration.ofSeconds(options.number("--seconds", 10, 0, 86_400)),
            options.number("--threads", 1, 1, 64));
    Plan plan = PLANNER.plan(problem, settings, PlanListener.SILENT);
    Bounds bounds = PLANNER.bounds(problem, plan);
    Files.writeString(options.path("--out"), PlanWriter.write(problem, plan, bounds));
    if (options.find("--explain").isPresent()) {
      Files.writeString(options.path("--explain"), explanation(problem, plan));
    }
    if (options.find("--chart").isPresent()) {
      Files.writeString(
          options.path("--chart"),
          ProgressChart.of(problem.name(), plan.curve(), plan.elapsed()).svg());
    }
    out.printf(
        Locale.ROOT,
        "hard %d, disruption %d (at least %d), unplaced %d (at least %d), soft %d (at least %d);"
            + " %,d moves, %,d a second%n",
        plan.score().hard(),
        plan.score().disruption(),
        bounds.disruption(),
        plan.score().unplaced(),
        bounds.unplaced(),
        plan.score().soft(),
        bounds.soft(),
        plan.moves(),
        plan.movesPerSecond());
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    Problem problem = problem(options.path("--in"));
    if (options.find("--repair").isPresent()) {
      problem =
          DisruptionReader.read(Files.readString(options.path("--repair")), problem).problem();
    }
    Judgement judged = new Checker(problem).judge(placements(problem, options.path("--solution")));
    English english = new English(problem);
    judged.violations().forEach(violation -> out.println(english.sentence(violation)));
    out.printf(
        "hard %d, disruption %d, unplaced %d, soft %d%n",
        judged.score().hard(),
        judged.score().disruption(),
        judged.score().unplaced(),
        judged.score().soft());
    return judged.violations().isEmpty() ? FINE : FAULTS;
  }

  private static Problem problem(Path file) throws IOException {
    return ProblemReader.read(Files.readString(file));
  }

  private static List<Placement> placements(Problem problem, Path file) throws IOException {
    Json solution = Json.read(Files.readString(file));
    List<Placement> placements =
        solution.field("placements").items().stream().map(ProblemReader::placement).toList();
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      Json json = solution.field("placements").items().get(i);
      if (problem.activities().stream().noneMatch(a -> a.id().equals(placement.activity()))) {
        throw new BadInput(
            json.line(),
            "placements[" + i + "].activity",
            "an activity of the problem",
            placement.activity());
      }
      if (problem.rooms().stream().noneMatch(r -> r.id().equals(placement.room()))) {
        throw new BadInput(
            json.line(), "placements[" + i + "].room", "a room of the problem", placement.room());
      }
    }
    return placements;
  }

  private static String explanation(Problem problem, Plan plan) {
    English english = new English(problem);
    StringBuilder text = new StringBuilder();
    plan.violations().forEach(v -> text.append(english.sentence(v)).append('\n'));
    plan.unplaced().forEach(u -> text.append(english.sentence(u)).append('\n'));
    plan.costs().stream()
        .sorted(java.util.Comparator.comparing(cost -> cost.rule()))
        .forEach(c ->
            text.append(c.rule().key())
                .append(' ')
                .append(c.points())
                .append(": ")
                .append(english.sentence(c))
                .append('\n'));
    return text.toString();
  }
}
