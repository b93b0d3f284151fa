// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pegbar.planner.check.CoursesChecker;
import org.pegbar.planner.check.CoursesVerdict;
import org.pegbar.planner.check.CoursesVerdict.Unmet;
import org.pegbar.planner.courses.CourseSearch;
import org.pegbar.planner.formats.CttPlan;
import org.pegbar.planner.formats.CttReader;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.CoursesPlan;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.CoursesProblem;

/** Course timetabling of ITC-2007, track 3. */
final class CttText implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    CoursesProblem problem = problem(options);
    Settings settings =
        new Settings(
            options.number("--seed", 1, 0, Integer.MAX_VALUE),
            options.number("--steps", 0, 0, Integer.MAX_VALUE),
            Duration.ofSeconds(options.number("--seconds", 60, 0, 86_400)),
            options.number("--threads", 1, 1, 64));
    CoursesPlan plan = CourseSearch.search(problem, settings, PlanListener.SILENT);
    CoursesVerdict verdict = CoursesChecker.judge(problem, plan.lectures());
    Files.writeString(options.path("--out"), CttPlan.write(problem, plan.lectures()));
    if (options.find("--explain").isPresent()) {
      Files.writeString(
          options.path("--explain"),
          JsonWriter.write(explanation(problem, plan, verdict, settings)));
    }
    report(verdict, out);
    out.printf(
        Locale.ROOT,
        "lower bound %d; %,d moves, %,d a second%n",
        plan.lowerBound(),
        plan.moves(),
        movesPerSecond(plan));
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    CoursesProblem problem = problem(options);
    String solution = Files.readString(options.path("--solution"));
    CoursesVerdict verdict = CoursesChecker.judge(problem, CttPlan.read(problem, solution));
    verdict.violations().forEach(out::println);
    report(verdict, out);
    return verdict.violations().isEmpty() ? FINE : FAULTS;
  }

  private static CoursesProblem problem(Options options) throws IOException {
    return CttReader.read(Files.readString(options.path("--in")));
  }

  private static void report(CoursesVerdict verdict, PrintStream out) {
    verdict.costs().forEach((wish, cost) -> out.printf("%s %d%n", wish.key(), cost));
    out.printf("violations %d, cost %d%n", verdict.violations().size(), verdict.cost());
  }

  private static Map<String, Object> explanation(
      CoursesProblem problem, CoursesPlan plan, CoursesVerdict verdict, Settings settings) {
    Map<String, Integer> costs = new LinkedHashMap<>();
    verdict.costs().forEach((wish, cost) -> costs.put(wish.key(), cost));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("instance", problem.name());
    json.put("cost", verdict.cost());
    json.put("lowerBound", plan.lowerBound());
    json.put("costs", costs);
    json.put("violations", verdict.violations());
    json.put("unmet", verdict.unmet().stream().map(CttText::unmet).toList());
    json.put("seed", settings.seed());
    json.put("threads", settings.threads());
    json.put("seconds", plan.elapsed().toMillis() / 1e3);
    json.put("moves", plan.moves());
    json.put("movesPerSecond", movesPerSecond(plan));
    json.put("curve", plan.curve().stream().map(CttText::point).toList());
    return json;
  }

  private static Map<String, Object> unmet(Unmet unmet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("constraint", unmet.wish().key());
    json.put("points", unmet.points());
    json.put("sentence", unmet.sentence());
    return json;
  }

  private static Map<String, Object> point(CurvePoint point) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seconds", point.elapsed().toMillis() / 1e3);
    json.put("moves", point.step());
    json.put("violations", point.best().hard());
    json.put("cost", point.best().soft());
    return json;
  }

  private static long movesPerSecond(CoursesPlan plan) {
    return Math.round(plan.moves() * 1e9 / Math.max(1, plan.elapsed().toNanos()));
  }
}
