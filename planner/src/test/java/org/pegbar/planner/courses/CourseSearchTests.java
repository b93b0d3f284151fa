// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.CoursesChecker;
import org.pegbar.planner.check.CoursesVerdict;
import org.pegbar.planner.plan.CoursesPlan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;

class CourseSearchTests {

  @Test
  void theCheckerAgreesWithThePlan() {
    for (long seed = 0; seed < 6; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 16, 4, 5, 4);
      CoursesPlan plan = plan(problem, Settings.steps(60_000, seed));
      CoursesVerdict verdict = CoursesChecker.judge(problem, plan.lectures());
      assertThat(plan.violations()).isEqualTo(verdict.violations().size());
      assertThat(plan.cost()).isEqualTo(verdict.cost());
      assertThat(plan.lowerBound()).isBetween(0, plan.violations() == 0 ? plan.cost() : 1 << 20);
      assertThat(plan.curve().getLast().best().soft()).isEqualTo(plan.cost());
    }
  }

  @Test
  void onTinyWeeksNothingIsBetter() {
    int feasible = 0;
    int impossible = 0;
    for (long seed = 0; seed < 60; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 3, 2, 2, 3);
      if (problem.lectureCourses().size() > 6) {
        continue;
      }
      int[] least = EveryWeek.of(problem).least();
      CoursesPlan plan = plan(problem, Settings.steps(20_000, seed));
      assertThat(plan.violations()).as("seed %d", seed).isEqualTo(least[0]);
      if (least[0] == 0) {
        feasible++;
        assertThat(plan.cost()).as("seed %d", seed).isEqualTo(least[1]);
        assertThat(plan.lowerBound()).isLessThanOrEqualTo(least[1]);
      } else {
        impossible++;
      }
    }
    assertThat(feasible).isGreaterThan(10);
    assertThat(impossible).isPositive();
  }

  @Test
  void theSameSeedAndStepsGiveTheSameTimetable() {
    CoursesProblem problem = SmallWeeks.random(7, 20, 5, 5, 4);
    Settings settings = new Settings(5, 1_000_000, Duration.ofHours(1), 2);
    CoursesPlan first = plan(problem, settings);
    CoursesPlan second = plan(problem, settings);
    assertThat(second.lectures()).isEqualTo(first.lectures());
    assertThat(second.moves()).isEqualTo(first.moves());
  }

  @Test
  void whatTheSearchFindsIsOftenProven() {
    int proven = 0;
    for (long seed = 0; seed < 8; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 8, 4, 5, 4);
      int least = new CourseBounds(problem).bound();
      CoursesPlan plan = plan(problem, Settings.steps(3_000_000, seed));
      assertThat(plan.lowerBound()).isGreaterThanOrEqualTo(least);
      assertThat(plan.violations()).isZero();
      proven += plan.cost() == plan.lowerBound() && plan.lowerBound() > least ? 1 : 0;
    }
    assertThat(proven).isPositive();
  }

  @Test
  void cancellingKeepsTheBestSoFar() {
    CoursesProblem problem = SmallWeeks.random(3, 30, 6, 5, 5);
    AtomicInteger told = new AtomicInteger();
    long began = System.nanoTime();
    CoursesPlan plan =
        CourseSearch.search(
            problem,
            new Settings(1, 0, Duration.ofMinutes(10), 2),
            progress -> told.incrementAndGet() < 3);
    assertThat(plan.cancelled()).isTrue();
    assertThat(told).hasValue(3);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(5));
    CoursesVerdict verdict = CoursesChecker.judge(problem, plan.lectures());
    assertThat(verdict.cost()).isEqualTo(plan.cost());
    assertThat(verdict.violations()).hasSize(plan.violations());
  }

  @Test
  void theOrderOfTheRowsChangesNothingInFeasibility() {
    for (long seed = 0; seed < 8; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 12, 3, 5, 3);
      CoursesPlan plan = plan(problem, Settings.steps(60_000, seed));
      CoursesPlan shuffled = plan(shuffled(problem, seed), Settings.steps(60_000, seed));
      assertThat(shuffled.violations() == 0).isEqualTo(plan.violations() == 0);
      assertThat(shuffled.lowerBound()).isEqualTo(plan.lowerBound());
    }
  }

  @Test
  void aWeekWithoutLecturesIsDone() {
    CoursesProblem problem =
        new CoursesProblem(
            "empty",
            1,
            2,
            List.of(new Course("c", "t", 0, 0, 9, java.util.Set.of())),
            List.of(new CoursesProblem.Room("r", 9)),
            List.of());
    CoursesPlan plan = plan(problem, Settings.lasting(Duration.ofMinutes(10), 1));
    assertThat(plan.lectures()).isEmpty();
    assertThat(plan.cost()).isZero();
  }

  @Test
  void theBoundCountsWhatCannotBeAvoided() {
    CoursesProblem problem =
        new CoursesProblem(
            "bound",
            2,
            2,
            List.of(
                new Course("big", "t", 3, 2, 100, java.util.Set.of()),
                new Course("rare", "u", 1, 2, 10, java.util.Set.of())),
            List.of(new CoursesProblem.Room("r", 90), new CoursesProblem.Room("s", 20)),
            List.of(new Curriculum("alone", List.of(1)), new Curriculum("three", List.of(0))));
    // 3 times 10 students without a seat, one day missing, 'rare' alone, one of three alone
    assertThat(new CourseBounds(problem).bound()).isEqualTo(30 + 5 + 2 + 2);
    assertThat(plan(problem, Settings.steps(20_000, 1)).cost()).isEqualTo(39);
  }

  private static CoursesProblem shuffled(CoursesProblem problem, long seed) {
    List<Integer> order = new ArrayList<>();
    problem.courses().forEach(course -> order.add(order.size()));
    Collections.shuffle(order, new Random(seed));
    List<CoursesProblem.Room> rooms = new ArrayList<>(problem.rooms());
    Collections.reverse(rooms);
    List<Curriculum> curricula = new ArrayList<>();
    for (Curriculum k : problem.curricula().reversed()) {
      curricula.add(new Curriculum(k.id(), k.courses().stream().map(order::indexOf).toList()));
    }
    return new CoursesProblem(
        problem.name(),
        problem.days(),
        problem.periodsPerDay(),
        order.stream().map(problem.courses()::get).toList(),
        rooms,
        curricula);
  }

  private static CoursesPlan plan(CoursesProblem problem, Settings settings) {
    return CourseSearch.search(problem, settings, PlanListener.SILENT);
  }
}
