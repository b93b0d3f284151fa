// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.Planner;
import org.pegbar.planner.Problems;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;

class FewestMovesTests {
  private static final Effort PLENTY = Effort.lasting(Duration.ofSeconds(60));

  @Test
  void smallPlansAreMendedWithAsFewMovesAndPeopleAsExhaustionFinds() {
    int mended = 0;
    int several = 0;
    for (long seed = 0; seed < 30; seed++) {
      Problem problem = Broken.scattered(seed, 5);
      Optional<Exhaustive.Minimum> minimum = new Exhaustive(problem).find();
      Outcome outcome = Repair.of(Disrupted.asPublished(problem), PLENTY);
      if (outcome instanceof Outcome.Mended found && minimum.isPresent()) {
        Remedy best = found.best();
        assertThat(best.unplaced()).as("seed %d", seed).isEmpty();
        assertThat(new Exhaustive.Minimum(best.moved(), best.people().size()))
            .as("seed %d", seed)
            .isEqualTo(minimum.get());
        assertThat(best.isFewest()).isTrue();
        assertThat(best.fewestPeople()).isTrue();
        mended++;
        several += best.moved() > found.unavoidable() ? 1 : 0;
      } else if (outcome instanceof Outcome.Sound) {
        assertThat(minimum).contains(new Exhaustive.Minimum(0, 0));
      } else {
        Outcome.Mended found = (Outcome.Mended) outcome;
        assertThat(found.best().unplaced()).as("seed %d", seed).isNotEmpty();
      }
    }
    assertThat(mended).isGreaterThan(15);
    assertThat(several).as("where the bound of the conflicts is not enough").isPositive();
  }

  @Test
  void theOrderOfTheRowsChangesNeitherMovesNorPeople() {
    for (long seed = 0; seed < 30; seed++) {
      Problem problem = Broken.scattered(seed, 6);
      assertThat(figures(Broken.mixed(problem, seed + 1)))
          .as("seed %d", seed)
          .isEqualTo(figures(problem));
    }
  }

  private static String figures(Problem problem) {
    return switch (Repair.of(Disrupted.asPublished(problem), PLENTY)) {
      case Outcome.Sound sound -> "sound";
      case Outcome.Unmendable stuck -> "stuck";
      case Outcome.Mended found ->
          "%d moves, %d people, %d left, proven %s"
              .formatted(
                  found.best().moved(),
                  found.best().people().size(),
                  found.best().unplaced().size(),
                  found.best().isFewest());
    };
  }

  @Test
  void whateverHappensToAConferenceEveryRemedyKeepsTheRulesAndTellsWhatItMoves() {
    Problem problem = planned(Problems.conference(5, 60, 8, 120, 2));
    Random random = new Random(1);
    for (int i = 0; i < 12; i++) {
      Disrupted disrupted = Disrupted.by(problem, java.util.List.of(any(problem, random)));
      Outcome outcome = Repair.of(disrupted, Effort.lasting(Duration.ofSeconds(1)));
      if (outcome instanceof Outcome.Mended found) {
        found.front().forEach(remedy -> assertSound(disrupted, remedy));
        assertThat(found.front().stream().filter(r -> r.unplaced().isEmpty()))
            .allSatisfy(r -> assertThat(r.moved()).isGreaterThanOrEqualTo(found.best().moved()));
      }
    }
  }

  private static void assertSound(Disrupted disrupted, Remedy remedy) {
    assertThat(new Checker(disrupted.problem()).violations(remedy.placements())).isEmpty();
    long changed =
        disrupted.problem().published().stream()
            .filter(one -> !remedy.placements().contains(one.placement()))
            .count();
    assertThat(remedy.moved()).isEqualTo((int) changed);
    assertThat(remedy.moved()).isGreaterThanOrEqualTo(remedy.movesAtLeast());
  }

  private static Disruption any(Problem problem, Random random) {
    Window when =
        new Window(540 + 1440 * random.nextInt(2), 1140 + 1440 * random.nextInt(2) + 1440);
    int a = random.nextInt(problem.activities().size());
    return switch (random.nextInt(4)) {
      case 0 -> new Disruption.PersonAway(problem.activities().get(a).people().getFirst(), when);
      case 1 -> new Disruption.RoomLost("r" + random.nextInt(8), new Window(600, 780));
      case 2 ->
          new Disruption.Lengthened(
              problem.activities().get(a).id(), problem.activities().get(a).minutes() + 30);
      default -> new Disruption.EquipmentGone("r" + 3 * random.nextInt(3), "DCP");
    };
  }

  private static Problem planned(Problem problem) {
    Plan plan = Planner.builtIn().plan(problem, Settings.steps(20_000, 1), PlanListener.SILENT);
    return new Problem(
        problem.name(),
        problem.quantumMinutes(),
        problem.days(),
        problem.venues(),
        problem.travels(),
        problem.rooms(),
        problem.people(),
        problem.items(),
        problem.activities(),
        problem.likenesses(),
        problem.demands(),
        problem.interpreting(),
        plan.placements().stream()
            .map(place -> new org.pegbar.planner.problem.Published(place, 1))
            .toList(),
        problem.weights());
  }
}
