// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.CoursesProblem;

class ReopeningTests {

  @Test
  void stepByStepItFindsWhatIsProvenToBeBest() {
    int improved = 0;
    for (long seed = 0; seed < 12; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 6, 3, 3, 3);
      CourseModel model = new CourseModel(problem);
      CourseWalk walk = new CourseWalk(model, seed);
      walk.run(3_000, 1, System.nanoTime() + Long.MAX_VALUE / 4);
      if (walk.bestClashes > 0) {
        continue;
      }
      Reopening reopening = new Reopening(model, seed, () -> false);
      reopening.adopt(IntStream.of(walk.best()).map(cell -> cell / model.rooms).toArray());
      int first = reopening.price();
      for (int step = 0; step < 15; step++) {
        int before = reopening.price();
        assertThat(reopening.step()).isEqualTo(reopening.price() < before);
        assertThat(reopening.price()).isLessThanOrEqualTo(before);
      }
      improved += reopening.price() < first ? 1 : 0;
      int least = PeriodClausesTests.least(problem, new Part[0], new int[0]).price();
      assertThat(reopening.price()).as("seed %d", seed).isEqualTo(least);
    }
    assertThat(improved).isPositive();
  }

  @Test
  void withoutATimetableItDoesNothing() {
    CourseModel model = new CourseModel(SmallWeeks.random(1, 5, 3, 5, 4));
    assertThat(new Reopening(model, 1, () -> false).step()).isFalse();
  }

  @Test
  void onceToldToStopItKeepsWhatItHas() {
    CourseModel model = new CourseModel(SmallWeeks.random(1, 8, 3, 5, 4));
    CourseWalk walk = new CourseWalk(model, 1);
    walk.run(100_000, 1.5, System.nanoTime() + Long.MAX_VALUE / 4);
    Reopening reopening = new Reopening(model, 1, () -> true);
    int[] periods = IntStream.of(walk.best()).map(cell -> cell / model.rooms).toArray();
    reopening.adopt(periods);
    assertThat(reopening.step()).isFalse();
    assertThat(reopening.periods()).isEqualTo(periods);
  }
}
