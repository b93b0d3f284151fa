// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.Suggestion;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Venue;

class PlannerTests {
  private static final Planner PLANNER = Planner.builtIn();

  @Test
  void aConferenceIsPlacedWithoutBreakingARule() {
    Problem problem = Problems.conference(7, 150, 12, 300, 3);
    Plan plan = PLANNER.plan(problem, Settings.steps(40_000, 1), PlanListener.SILENT);
    assertThat(plan.violations()).isEmpty();
    assertThat(plan.placements().size() + plan.unplaced().size()).isEqualTo(150);
    assertThat(new Checker(problem).judge(plan.placements()).score()).isEqualTo(plan.score());
  }

  @Test
  void theSameSeedAndStepsGiveTheSamePlanOnOneThreadAndOnTwo() {
    Problem problem = Problems.crowded(3, 30);
    for (int threads = 1; threads <= 2; threads++) {
      Settings settings = new Settings(5, 20_000, java.time.Duration.ofMinutes(5), threads);
      Plan first = PLANNER.plan(problem, settings, PlanListener.SILENT);
      Plan second = PLANNER.plan(problem, settings, PlanListener.SILENT);
      assertThat(second.placements()).isEqualTo(first.placements());
      assertThat(second.score()).isEqualTo(first.score());
    }
  }

  @Test
  void stoppingAnywhereLeavesTheBestSoFarAndNoViolation() {
    Problem problem = Problems.conference(11, 80, 6, 100, 2);
    for (long steps : new long[] {1, 2, 7, 63, 640, 6400}) {
      Plan plan = PLANNER.plan(problem, Settings.steps(steps, 2), PlanListener.SILENT);
      assertThat(plan.violations()).isEmpty();
      assertThat(plan.curve().getLast().best().soft()).isEqualTo(plan.score().soft());
    }
  }

  @Test
  void stoppingAnywhereKeepsEveryBoundOfSomebodysDay() {
    for (long seed = 0; seed < 12; seed++) {
      Problem problem = Problems.crowded(seed, 40);
      for (long steps : new long[] {1, 5, 50, 500}) {
        Plan plan = PLANNER.plan(problem, Settings.steps(steps, seed), PlanListener.SILENT);
        assertThat(plan.violations())
            .as("seed %d steps %d", seed, steps)
            .allMatch(violation -> pinned(problem, violation.activity().id()));
      }
    }
  }

  private static boolean pinned(Problem problem, String id) {
    return problem.activities().stream().anyMatch(a -> a.id().equals(id) && a.pinned() != null);
  }

  @Test
  void theListenerCanStopTheSearch() {
    Problem problem = Problems.conference(11, 80, 6, 100, 2);
    Plan plan = PLANNER.plan(problem, Settings.steps(1_000_000_000, 2), progress -> false);
    assertThat(plan.cancelled()).isTrue();
    assertThat(plan.violations()).isEmpty();
    assertThat(plan.placements()).isNotEmpty();
  }

  @Test
  void theBestOnlyEverGetsBetter() {
    Problem problem = Problems.crowded(9, 30);
    Plan plan = PLANNER.plan(problem, Settings.steps(30_000, 1), PlanListener.SILENT);
    List<Score> scores = plan.curve().stream().map(point -> point.best()).toList();
    assertThat(scores).isSortedAccordingTo(Collections.reverseOrder()).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheRowsDoesNotDecideWhatCanBePlaced() {
    for (long seed = 0; seed < 5; seed++) {
      Problem problem = Problems.conference(seed, 40, 5, 80, 2);
      Plan plan = PLANNER.plan(problem, Settings.steps(20_000, 1), PlanListener.SILENT);
      Plan mixed = PLANNER.plan(mixed(problem), Settings.steps(20_000, 1), PlanListener.SILENT);
      assertThat(ids(mixed)).isEqualTo(ids(plan));
    }
  }

  @Test
  void pinsThatContradictEachOtherAreReportedAndStayWhereTheyAre() {
    Problem problem =
        hall()
            .activity(Activity.of("a", "Opening", 60).pinned("hall", 600))
            .activity(Activity.of("b", "Forum", 60).pinned("hall", 630))
            .activity(Activity.of("c", "Talk", 60))
            .build();
    Plan plan = PLANNER.plan(problem, Settings.steps(1000, 1), PlanListener.SILENT);
    assertThat(plan.violations()).hasSize(1).first().isInstanceOf(Violation.RoomTwice.class);
    assertThat(plan.placements())
        .contains(new Placement("a", "hall", 600), new Placement("b", "hall", 630))
        .hasSize(3);
    assertThat(plan.score().hard()).isEqualTo(1);
  }

  @Test
  void aWarmStartKeepsWhatWasAnnounced() {
    Problem problem = Problems.conference(2, 60, 8, 120, 2);
    Plan plan = PLANNER.plan(problem, Settings.steps(20_000, 1), PlanListener.SILENT);
    var published = hallless(problem);
    plan.placements().forEach(placement -> published.published(placement, 2));
    Problem again = published.build();
    Plan second = PLANNER.plan(again, Settings.steps(20_000, 9), PlanListener.SILENT);
    assertThat(second.score().disruption()).isZero();
    assertThat(second.placements()).isEqualTo(plan.placements());
  }

  @Test
  void whatHasNoPlaceSaysWhy() {
    Problem problem =
        hall()
            .activity(Activity.of("a", "Gala", 60).audience(900))
            .activity(Activity.of("b", "Marathon", 600))
            .activity(Activity.of("c", "Talk", 60).pinned("hall", 600))
            .activity(Activity.of("d", "Echo", 60).between(600, 660))
            .build();
    Plan plan = PLANNER.plan(problem, Settings.steps(2000, 1), PlanListener.SILENT);
    assertThat(plan.unplaced()).extracting(u -> u.activity().id()).containsExactly("a", "b", "d");
    assertThat(plan.unplaced())
        .extracting(Unplaced::why)
        .allSatisfy(why -> assertThat(why).isNotEmpty());
    assertThat(plan.totals()).containsEntry(Rule.PLACED, 3L);
  }

  @Test
  void theBestPlacesAreFreeAndCheapestFirst() {
    Problem problem = Problems.conference(2, 60, 8, 120, 2);
    Plan plan = PLANNER.plan(problem, Settings.steps(20_000, 1), PlanListener.SILENT);
    List<Suggestion> best = PLANNER.bestPlaces(problem, plan.placements(), "a5", 5);
    Checker checker = new Checker(problem);
    assertThat(best).hasSize(5).isSortedAccordingTo((x, y) -> Long.compare(x.change(), y.change()));
    List<Placement> others = new ArrayList<>(plan.placements());
    others.removeIf(placement -> placement.activity().equals("a5"));
    long without = checker.judge(others).score().soft();
    for (Suggestion suggestion : best) {
      assertThat(checker.wouldBreak(plan.placements(), suggestion.placement())).isEmpty();
      List<Placement> with = new ArrayList<>(others);
      with.add(suggestion.placement());
      assertThat(checker.judge(with).score().soft() - without).isEqualTo(suggestion.change());
    }
  }

  @Test
  void weightsThatCannotBeKeptApartAreRefused() {
    Problem problem =
        hall()
            .person(Person.of("p", "P").pausing(0, 60))
            .activity(Activity.of("a", "A", 60).priority(10_000_000))
            .published(new Placement("a", "hall", 600), 10_000_000)
            .build();
    assertThatThrownBy(() -> PLANNER.plan(problem, Settings.steps(10, 1), PlanListener.SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Give both in smaller units.");
  }

  @Test
  void anEmptyProgrammeIsPlannedToo() {
    Plan plan = PLANNER.plan(hall().build(), Settings.steps(10, 1), PlanListener.SILENT);
    assertThat(plan.placements()).isEmpty();
    assertThat(plan.score()).isEqualTo(new Score(0, 0, 0, 0));
  }

  private static org.pegbar.planner.problem.ProblemBuilder hall() {
    return Problem.named("hall")
        .day(Day.open("d", "Day 1", 0, 540, 1080))
        .venue(new Venue("v", "Campus"))
        .room(Room.of("hall", "Hall", "v", 200));
  }

  private static org.pegbar.planner.problem.ProblemBuilder hallless(Problem problem) {
    var builder = Problem.named("again").quantum(problem.quantumMinutes()).days(problem.days());
    problem.venues().forEach(builder::venue);
    problem.travels().forEach(builder::travel);
    problem.rooms().forEach(builder::room);
    problem.people().forEach(builder::person);
    problem.activities().forEach(builder::activity);
    return builder;
  }

  private static Problem mixed(Problem problem) {
    Random random = new Random(1);
    List<Activity> activities = new ArrayList<>(problem.activities());
    List<Room> rooms = new ArrayList<>(problem.rooms());
    Collections.shuffle(activities, random);
    Collections.shuffle(rooms, random);
    return new Problem(
        problem.name(),
        problem.quantumMinutes(),
        problem.days(),
        problem.venues(),
        problem.travels(),
        rooms,
        problem.people(),
        problem.items(),
        activities,
        problem.likenesses(),
        problem.demands(),
        problem.published(),
        problem.weights());
  }

  private static Set<String> ids(Plan plan) {
    Set<String> ids = new HashSet<>();
    plan.unplaced().forEach(unplaced -> ids.add(unplaced.activity().id()));
    return ids;
  }
}
