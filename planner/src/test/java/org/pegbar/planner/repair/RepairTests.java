// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Fact;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Window;

class RepairTests {
  private static final Effort PLENTY = Effort.lasting(Duration.ofSeconds(30));

  /** Li talks at nine, Wang shows the print at ten, both in the hall. */
  private static Problem calm() {
    return Broken.house()
        .activity(Activity.of("talk", "Talk", 60).people("li").audience(50))
        .activity(Activity.of("show", "Show", 60).people("wang").items("print").equipment("DCP"))
        .published(new Placement("talk", "hall", 540), 1)
        .published(new Placement("show", "hall", 600), 1)
        .build();
  }

  private static Remedy best(Problem problem, Disruption... disruptions) {
    Disrupted disrupted = Disrupted.by(problem, List.of(disruptions));
    Outcome outcome = Repair.of(disrupted, PLENTY);
    assertThat(outcome).isInstanceOf(Outcome.Mended.class);
    Remedy best = ((Outcome.Mended) outcome).best();
    assertThat(new Checker(disrupted.problem()).violations(best.placements())).isEmpty();
    return best;
  }

  @Test
  void aPlanThatKeepsEveryRuleIsLeftAlone() {
    assertThat(Repair.of(Disrupted.asPublished(calm()), PLENTY)).isInstanceOf(Outcome.Sound.class);
  }

  @Test
  void whoComesLateMovesAloneAndOnlyTheyAreTold() {
    Remedy best = best(calm(), new Disruption.PersonAway("li", new Window(540, 600)));
    assertThat(best.moved()).isEqualTo(1);
    assertThat(best.isFewest()).isTrue();
    assertThat(best.people()).extracting(Ref::name).containsExactly("Li");
    Move move = best.moves().getFirst();
    assertThat(move.activity().name()).isEqualTo("Talk");
    assertThat(move.from()).isEqualTo(new Place(new Ref("hall", "Hall"), 540));
    assertThat(best.placements())
        .filteredOn(place -> place.activity().equals("talk"))
        .allMatch(place -> place.start() >= 600)
        .hasSize(1);
  }

  @Test
  void aLostRoomSendsItsActivitiesElsewhereAtTheirTime() {
    Remedy best = best(calm(), new Disruption.RoomLost("hall", Broken.MORNING));
    assertThat(best.placements())
        .containsExactly(new Placement("talk", "lab", 540), new Placement("show", "lab", 600));
    assertThat(best.moved()).isEqualTo(2);
    assertThat(best.movesAtLeast()).isEqualTo(2);
  }

  @Test
  void aRoomLostForAnHourSendsOnlyThatHourAway() {
    Remedy best = best(calm(), new Disruption.RoomLost("hall", new Window(600, 660)));
    assertThat(best.moves()).extracting(m -> m.activity().id()).containsExactly("show");
  }

  @Test
  void anItemThatIsGoneMovesWhatNeedsIt() {
    Remedy best = best(calm(), new Disruption.ItemGone("print", new Window(600, 660)));
    assertThat(best.moves()).extracting(m -> m.activity().id()).containsExactly("show");
    assertThat(best.placements()).extracting(Placement::start).doesNotContain(600);
  }

  @Test
  void equipmentThatIsGoneMovesWhatNeedsItToAnotherRoom() {
    Remedy best = best(calm(), new Disruption.EquipmentGone("hall", "DCP"));
    assertThat(best.placements())
        .containsExactly(new Placement("talk", "hall", 540), new Placement("show", "lab", 600));
  }

  @Test
  void whatLastsLongerPushesOneOfTheTwoAway() {
    Remedy best = best(calm(), new Disruption.Lengthened("talk", 90));
    assertThat(best.moved()).isEqualTo(1);
    assertThat(best.isFewest()).isTrue();
  }

  @Test
  void whatIsCancelledMakesRoomAndMovesNothing() {
    Problem crowded =
        Broken.house()
            .activity(Activity.of("a", "A", 60).people("li"))
            .activity(Activity.of("b", "B", 60).people("li"))
            .published(new Placement("a", "hall", 540), 1)
            .published(new Placement("b", "lab", 540), 1)
            .build();
    assertThat(best(crowded).moved()).isEqualTo(1);
    Disrupted without = Disrupted.by(crowded, List.of(new Disruption.Cancelled("b")));
    assertThat(Repair.of(without, PLENTY)).isInstanceOf(Outcome.Sound.class);
  }

  @Test
  void whatIsAddedGetsAPlaceAndIsNoMove() {
    Activity extra = Activity.of("extra", "Extra", 30).people("li").build();
    Remedy best = best(calm(), new Disruption.Added(extra));
    assertThat(best.moved()).isZero();
    assertThat(best.people()).isEmpty();
    assertThat(best.moves())
        .singleElement()
        .satisfies(move -> {
          assertThat(move.from()).isNull();
          assertThat(move.to()).isNotNull();
        });
  }

  @Test
  void aTightHouseNeedsAChainAndTheChainIsProven() {
    // The lab is full. Only the show may leave it, and only to half past nine in the hall.
    Problem problem =
        Broken.house()
            .activity(Activity.of("long", "Long", 90).people("li").rooms("lab"))
            .activity(Activity.of("show", "Show", 90).people("wang"))
            .activity(Activity.of("rest", "Rest", 90).people("zhao").rooms("hall"))
            .published(new Placement("long", "lab", 540), 1)
            .published(new Placement("show", "lab", 630), 1)
            .published(new Placement("rest", "hall", 630), 1)
            .build();
    Remedy best = best(problem, new Disruption.PersonAway("li", new Window(540, 600)));
    assertThat(best.moved()).isEqualTo(2);
    assertThat(best.isFewest()).isTrue();
    assertThat(best.placements())
        .contains(new Placement("show", "hall", 540), new Placement("rest", "hall", 630));
  }

  @Test
  void whatCannotBePlacedSaysWhichFactsForbidIt() {
    Remedy best = best(calm(), new Disruption.PersonAway("li", Broken.MORNING));
    assertThat(best.unplaced())
        .singleElement()
        .satisfies(unplaced -> {
          assertThat(unplaced.activity().id()).isEqualTo("talk");
          assertThat(unplaced.why()).hasAtLeastOneElementOfType(Fact.PersonAvailable.class);
        });
    assertThat(best.moved()).isEqualTo(1);
    assertThat(best.isFewest()).isTrue();
  }

  @Test
  void fewerMovesAreOfferedIfSomethingMayBeLeftOut() {
    Problem problem =
        Broken.house()
            .activity(Activity.of("a", "A", 180).people("li").rooms("hall"))
            .activity(Activity.of("b", "B", 180).people("wang"))
            .published(new Placement("a", "lab", 540), 1)
            .published(new Placement("b", "hall", 540), 1)
            .build();
    Outcome.Mended outcome = (Outcome.Mended) Repair.of(Disrupted.asPublished(problem), PLENTY);
    assertThat(outcome.best().moved()).isEqualTo(2);
    assertThat(outcome.best().unplaced()).isEmpty();
    assertThat(outcome.front())
        .anySatisfy(remedy -> {
          assertThat(remedy.moved()).isEqualTo(1);
          assertThat(remedy.unplaced()).hasSize(1);
        });
  }

  @Test
  void moreMovesAreOfferedIfFewerPeopleNeedBeTold() {
    // One crowd in the way of two soloists: one move tells two, two moves tell one.
    Problem problem =
        Broken.house()
            .activity(Activity.of("crowd", "Crowd", 60).people("wang", "zhao"))
            .activity(Activity.of("one", "One", 30).people("li"))
            .activity(Activity.of("two", "Two", 30).people("li"))
            .published(new Placement("crowd", "hall", 540), 1)
            .published(new Placement("one", "hall", 540), 1)
            .published(new Placement("two", "hall", 570), 1)
            .build();
    Outcome.Mended outcome = (Outcome.Mended) Repair.of(Disrupted.asPublished(problem), PLENTY);
    assertThat(outcome.front()).extracting(Remedy::moved).startsWith(1, 2);
    assertThat(outcome.front()).extracting(r -> r.people().size()).startsWith(2, 1);
    assertThat(outcome.best().fewestPeople()).isTrue();
  }

  @Test
  void withNoTimeAtAllThereStillIsAPlanThatKeepsTheRules() {
    Disrupted lost = Disrupted.by(calm(), List.of(new Disruption.RoomLost("hall", Broken.MORNING)));
    for (Effort effort :
        List.of(Effort.lasting(Duration.ZERO), new Effort(Duration.ofMinutes(1), 2, () -> false))) {
      Outcome.Mended outcome = (Outcome.Mended) Repair.of(lost, effort);
      assertThat(new Checker(lost.problem()).violations(outcome.best().placements())).isEmpty();
      assertThat(outcome.best().movesAtLeast()).isEqualTo(2);
    }
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> best(calm(), new Disruption.PersonAway("nobody", Broken.MORNING)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'nobody' is not in the problem.");
  }
}
