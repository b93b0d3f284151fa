// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import java.time.Duration;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Problem;

/** Prints how fast and how far the planner goes on conferences of several sizes. */
public final class SpeedProbe {
  private SpeedProbe() {}

  public static void main(String[] args) {
    int[][] sizes = {{150, 12, 300, 3}, {600, 30, 1000, 3}, {1000, 30, 1000, 4}};
    for (int[] size : sizes) {
      Problem problem = Problems.conference(1, size[0], size[1], size[2], size[3]);
      for (int seconds : new int[] {2, 8}) {
        Plan plan =
            Planner.builtIn()
                .plan(problem, Settings.lasting(Duration.ofSeconds(seconds), 1), p -> true);
        System.out.printf(
            "%d sessions %d rooms %ds: %s, %,d moves/s, %,d steps, first full %s%n",
            size[0],
            size[1],
            seconds,
            plan.score(),
            plan.movesPerSecond(),
            plan.steps(),
            plan.curve().stream().filter(c -> c.best().unplaced() == 0).findFirst());
        System.out.println(
            "   " + plan.totals() + " " + plan.unplaced().stream().limit(2).toList());
      }
    }
  }
}
