// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Rule;

/** What pins allow a repair, and what they do not. */
class PinnedRepairTests {
  private static final Effort PLENTY = Effort.lasting(Duration.ofSeconds(30));

  @Test
  void pinsThatContradictEachOtherCannotBeMended() {
    Problem problem =
        Broken.house()
            .activity(Activity.of("a", "A", 60).pinned("hall", 540))
            .activity(Activity.of("b", "B", 60).pinned("hall", 600))
            .build();
    Disrupted longer = Disrupted.by(problem, List.of(new Disruption.Lengthened("a", 90)));
    Outcome outcome = Repair.of(longer, PLENTY);
    assertThat(outcome).isInstanceOf(Outcome.Unmendable.class);
    assertThat(((Outcome.Unmendable) outcome).conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict).isInstanceOf(Violation.RoomTwice.class);
          assertThat(conflict.rule()).isEqualTo(Rule.ROOM_TWICE);
        });
  }

  @Test
  void aPinThatCanNoLongerHoldIsReleasedAndSaid() {
    Problem problem =
        Broken.house().activity(Activity.of("a", "A", 60).pinned("hall", 540)).build();
    Disrupted lost =
        Disrupted.by(problem, List.of(new Disruption.RoomLost("hall", Broken.MORNING)));
    assertThat(lost.released()).extracting(Ref::id).containsExactly("a");
    Outcome.Mended outcome = (Outcome.Mended) Repair.of(lost, PLENTY);
    assertThat(outcome.best().placements()).containsExactly(new Placement("a", "lab", 540));
  }

  @Test
  void aPinnedNeighbourStays() {
    Problem problem =
        Broken.house()
            .activity(Activity.of("a", "A", 60).pinned("hall", 540).people("li"))
            .activity(Activity.of("b", "B", 60).people("li"))
            .published(new Placement("b", "lab", 540), 1)
            .build();
    Outcome.Mended outcome = (Outcome.Mended) Repair.of(Disrupted.asPublished(problem), PLENTY);
    assertThat(outcome.best().moves()).extracting(m -> m.activity().id()).containsExactly("b");
  }
}
