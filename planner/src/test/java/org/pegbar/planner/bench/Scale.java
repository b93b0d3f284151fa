// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pegbar.planner.Planner;
import org.pegbar.planner.chart.ProgressChart;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Problem;

/** Plans a large event and says when the first plan was there and how it got better. */
public final class Scale {
  private static final int DAYS = 10;

  private Scale() {}

  /** Arguments: seconds, threads, seed, file for the chart, and a size in percent. */
  public static void main(String[] words) throws IOException {
    int seconds = Integer.parseInt(words[0]);
    int threads = Integer.parseInt(words[1]);
    int seed = Integer.parseInt(words[2]);
    int percent = words.length > 4 ? Integer.parseInt(words[4]) : 100;
    Problem problem = LargeEvent.of(seed, 100 * percent, 200 * percent, 2 * percent, DAYS);
    System.out.printf(
        "%d activities, %d people, %d rooms, %d days%n",
        problem.activities().size(),
        problem.people().size(),
        problem.rooms().size(),
        problem.days().size());
    Settings settings = new Settings(seed, 0, Duration.ofSeconds(seconds), threads);
    Plan plan = Planner.builtIn().plan(problem, settings, Scale::isHeard);
    report(plan.curve(), seconds);
    System.out.printf(
        "%s, %,d places tried a second, %,d steps, whole call %.1f s (processor %.1f s), memory %d"
            + " MB at most%n%s%n",
        plan.score(),
        plan.movesPerSecond(),
        plan.steps(),
        plan.elapsed().toMillis() / 1000.0,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3,
        peak,
        plan.totals());
    System.out.println(
        "no plan that places as much is better than " + Planner.builtIn().bounds(problem, plan));
    Files.writeString(
        Path.of(words[3]), ProgressChart.of(problem.name(), plan.curve(), plan.elapsed()).svg());
  }

  private static long peak;

  private static boolean isHeard(Progress progress) {
    Runtime runtime = Runtime.getRuntime();
    peak = Math.max(peak, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    return true;
  }

  private static void report(List<CurvePoint> curve, int seconds) {
    long next = 0;
    for (CurvePoint point : curve) {
      if (point.elapsed().toMillis() >= next) {
        System.out.printf("%8.2f s  %s%n", point.elapsed().toMillis() / 1000.0, point.best());
        next = point.elapsed().toMillis() + 1000L * seconds / 12;
      }
    }
    curve.stream()
        .filter(point -> point.best().hard() == 0 && point.best().unplaced() == 0)
        .findFirst()
        .ifPresent(point ->
            System.out.printf(
                "everything placed after %.2f s%n", point.elapsed().toMillis() / 1000.0));
  }
}
