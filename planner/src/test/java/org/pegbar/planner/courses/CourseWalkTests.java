// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.CoursesChecker;
import org.pegbar.planner.check.CoursesVerdict;
import org.pegbar.planner.problem.CoursesProblem;

class CourseWalkTests {
  private static final long NEVER = System.nanoTime() + Long.MAX_VALUE / 4;

  @Test
  void afterEveryMoveThePriceIsWhatTheCheckerWeighs() {
    int clashing = 0;
    int clean = 0;
    for (long seed = 0; seed < 15; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 9, 3, 3, 4);
      CourseWalk walk = new CourseWalk(new CourseModel(problem), seed);
      for (int step = 0; step < 600; step++) {
        walk.run(1, 4.0 * (600 - step) / 600 + 0.2, NEVER);
        CourseBoard board = walk.board();
        CoursesVerdict verdict = CoursesChecker.judge(problem, SmallWeeks.held(board));
        assertThat(board.clashes)
            .as("seed %d step %d", seed, step)
            .isEqualTo(verdict.violations().size());
        assertThat(board.price).as("seed %d step %d", seed, step).isEqualTo(verdict.cost());
        clashing += board.clashes > 0 ? 1 : 0;
        clean += board.clashes == 0 ? 1 : 0;
      }
    }
    assertThat(clashing).isGreaterThan(500);
    assertThat(clean).isGreaterThan(500);
  }

  @Test
  void theDifferencesAddUpToACountFromNothing() {
    for (long seed = 0; seed < 10; seed++) {
      CourseModel model = new CourseModel(SmallWeeks.random(seed, 20, 5, 5, 4));
      CourseWalk walk = new CourseWalk(model, seed);
      for (int round = 0; round < 30; round++) {
        walk.run(2000, 2.5, NEVER);
        CourseBoard counted = new CourseBoard(model);
        counted.set(cells(walk.board()));
        assertThat(walk.board().price).isEqualTo(counted.price);
        assertThat(walk.board().clashes).isEqualTo(counted.clashes);
        assertThat(walk.board().blocked).isEqualTo(counted.blocked);
        assertThat(walk.board().mask).isEqualTo(counted.mask);
        assertThat(walk.board().cell).isEqualTo(counted.cell);
      }
    }
  }

  @Test
  void aChainThatIsNotTakenLeavesNoTrace() {
    int taken = 0;
    for (long seed = 0; seed < 40; seed++) {
      CourseModel model = new CourseModel(SmallWeeks.random(seed, 12, 4, 3, 4));
      CourseWalk walk = new CourseWalk(model, seed);
      walk.run(20_000, 1, NEVER);
      CourseBoard board = walk.board();
      int[] before = cells(board);
      int price = board.price;
      for (int lecture = 0; lecture < model.lectures; lecture++) {
        if (new CourseChain(board)
            .turn(lecture, (board.periodOf[lecture] + 5) % model.periods, -1000, 20)) {
          taken++;
        }
      }
      assertThat(cells(board)).isEqualTo(before);
      assertThat(board.price).isEqualTo(price);
    }
    assertThat(taken).isZero();
  }

  @Test
  void aChainNeverMakesLecturesClash() {
    int turned = 0;
    for (long seed = 0; seed < 40; seed++) {
      CourseModel model = new CourseModel(SmallWeeks.random(seed, 12, 4, 3, 4));
      CourseWalk walk = new CourseWalk(model, seed);
      walk.run(50_000, 0.5, NEVER);
      CourseBoard board = walk.board();
      int clashes = board.clashes;
      int[] before = cells(board);
      for (int lecture = 0; lecture < model.lectures && clashes == 0; lecture++) {
        if (new CourseChain(board)
            .turn(lecture, (board.periodOf[lecture] + 5) % model.periods, 1000, 20)) {
          turned += Arrays.equals(before, cells(board)) ? 0 : 1;
          assertThat(board.clashes).isZero();
        }
      }
    }
    assertThat(turned).isGreaterThan(10);
  }

  private static int[] cells(CourseBoard board) {
    int[] cells = new int[board.model.lectures];
    Arrays.setAll(cells, l -> board.periodOf[l] * board.rooms + board.roomOf[l]);
    return cells;
  }
}
