// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Published;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Stage;
import org.pegbar.programme.publication.Publications;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What a release has told the public counts when the planner plans or mends. */
@PegbarTest
class AnnouncedTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Moving moving;
  @Autowired Drafts drafts;
  @Autowired Publications publications;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void aPlanIsToKeepWhatIsReleasedButNotWhatWasMovedSince() {
    var kept = stage.placed("Ink", stage.hall, "10:00");
    var moved = stage.placed("Paper", stage.studio, "10:00");
    stage.editor().post(stage.at("/desk/releases"), Map.of("seen", "0", "knowingly", "1"));
    moving.move(
        stage.edition.id(),
        List.of(
            Move.of(
                stage.now(moved),
                Optional.of(
                    new org.pegbar.programme.Placement(
                        stage.cinema, stage.time("12:00"), false, false)))));
    var draft = drafts.load(stage.edition);
    var release = publications.newest(stage.edition.id());

    var problem = PlanningProblem.released(draft, release, stage.time("10:00").minusSeconds(1));

    assertThat(problem.problem().published())
        .extracting(Published::placement)
        .containsExactly(new Placement(kept.id(), stage.hall, 600));
  }

  @Test
  void theSoonerItIsTheMoreAMoveWeighs() {
    stage.placed("Ink", stage.hall, "10:00");
    stage.editor().post(stage.at("/desk/releases"), Map.of("seen", "0", "knowingly", "1"));
    var draft = drafts.load(stage.edition);
    var release = publications.newest(stage.edition.id());

    assertThat(List.of(20, 10, 2, 0))
        .extracting(days -> {
          var now = stage.time("09:00").minus(Duration.ofDays(days));
          return PlanningProblem.released(draft, release, now)
              .problem()
              .published()
              .getFirst()
              .weight();
        })
        .containsExactly(1, 2, 3, 4);
    assertThat(
            PlanningProblem.standing(draft, Optional.empty(), stage.time("09:00"), false)
                .problem()
                .published())
        .extracting(Published::weight)
        .containsExactly(1);
  }

  @Test
  void whileTheEditionRunsWhatHasBegunStaysAndNothingIsMovedIntoThePast() {
    stage.placed("Ink", stage.hall, "10:00");
    var later = stage.placed("Paper", stage.hall, "15:00");
    var draft = drafts.load(stage.edition);

    var problem =
        PlanningProblem.standing(draft, Optional.empty(), stage.time("10:30"), true).problem();

    assertThat(problem.activities())
        .filteredOn(activity -> activity.pinned() != null)
        .extracting(activity -> activity.name())
        .containsExactly("Ink");
    assertThat(problem.activities())
        .filteredOn(activity -> activity.id().equals(later.id()))
        .flatExtracting(activity -> activity.windows())
        .extracting(window -> window.from())
        .containsExactly(631);
  }
}
