// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.Planner;
import org.pegbar.planner.Problems;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

class LowerBoundsTests {
  private static final Planner PLANNER = Planner.builtIn();

  @Test
  void noPlanThatBreaksNothingIsBetterThanTheBounds() {
    long above = 0;
    for (long seed = 0; seed < 40; seed++) {
      Problem problem = Problems.crowded(seed, 12 + (int) seed % 20);
      Plan plan = PLANNER.plan(problem, Settings.steps(1_500, seed), PlanListener.SILENT);
      Bounds bounds = PLANNER.bounds(problem, plan);
      if (plan.score().hard() == 0) {
        assertThat(plan.score().disruption()).isGreaterThanOrEqualTo(bounds.disruption());
        assertThat(plan.score().unplaced()).isGreaterThanOrEqualTo(bounds.unplaced());
        bounds
            .totals()
            .forEach((rule, least) ->
                assertThat(plan.totals().getOrDefault(rule, 0L))
                    .as(rule.key())
                    .isGreaterThanOrEqualTo(least));
        above += bounds.disruption() + bounds.soft();
      }
    }
    assertThat(above).isPositive();
  }

  @Test
  void whatNobodyHasTimeForIsCounted() {
    ProblemBuilder problem = hall().person(Person.of("ada", "Ada").available(new Window(540, 660)));
    for (int i = 0; i < 5; i++) {
      problem.activity(Activity.of("t" + i, "Talk", 40).people("ada").priority(1 + i));
    }
    Problem built =
        problem.activity(Activity.of("gala", "Gala", 60).audience(900).priority(7)).build();
    Plan plan = PLANNER.plan(built, Settings.steps(2_000, 1), PlanListener.SILENT);
    Bounds bounds = PLANNER.bounds(built, plan);
    assertThat(bounds.unplaced()).isEqualTo(7 + 1 + 2).isEqualTo(plan.score().unplaced());
    assertThat(bounds.provesPlacement(plan.score())).isTrue();
  }

  @Test
  void whatCannotStayWhereItWasAnnouncedIsCounted() {
    Problem problem =
        hall()
            .room(Room.of("lab", "Lab", "v", 50).available(new Window(540, 600)))
            .activity(Activity.of("a", "A", 60))
            .activity(Activity.of("b", "B", 60).between(700, 800))
            .published(new Placement("a", "lab", 600), 3)
            .published(new Placement("b", "hall", 600), 2)
            .build();
    Plan plan = PLANNER.plan(problem, Settings.steps(2_000, 1), PlanListener.SILENT);
    Bounds bounds = PLANNER.bounds(problem, plan);
    assertThat(bounds.disruption()).isEqualTo(30 + 22).isEqualTo(plan.score().disruption());
  }

  @Test
  void aRoomThatIsTooBigAndATrackWithoutARoomOfItsOwnAreCounted() {
    Problem problem =
        hall()
            .room(Room.of("lab", "Lab", "v", 400).equipped("DCP"))
            .activity(Activity.of("a", "A", 60).audience(150).track("t"))
            .activity(Activity.of("b", "B", 60).audience(100).track("t").equipment("DCP"))
            .activity(Activity.of("c", "C", 60).audience(100).rooms("hall").track("t"))
            .build();
    Plan plan = PLANNER.plan(problem, Settings.steps(2_000, 1), PlanListener.SILENT);
    assertThat(PLANNER.bounds(problem, plan).totals())
        .isEqualTo(Map.of(Rule.ROOM_FIT, 25L + 75 + 50, Rule.TRACK_ROOM, 60L));
  }

  private static ProblemBuilder hall() {
    return Problem.named("hall")
        .day(new Day("d", "Day 1", 0, List.of(new Window(540, 1080)), List.of()))
        .venue(new Venue("v", "Campus"))
        .room(Room.of("hall", "Hall", "v", 200));
  }
}
