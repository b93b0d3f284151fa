// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.CoursesVerdict.Wish;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** Each rule of course timetabling alone. */
class CoursesCheckerTests {
  private static final int DRAW = 0;
  private static final int LIGHT = 1;
  private static final int SOUND = 2;
  private static final CoursesProblem WEEK =
      new CoursesProblem(
          "studio",
          2,
          4,
          List.of(
              new Course("draw", "Ana", 2, 2, 20, Set.of()),
              new Course("light", "Bo", 1, 1, 35, Set.of(3)),
              new Course("sound", "Ana", 1, 1, 10, Set.of())),
          List.of(new Room("A", 30), new Room("B", 40)),
          List.of(new Curriculum("film", List.of(DRAW, LIGHT))));

  /** No violation; each curriculum lecture alone but two. */
  private static final List<Held> GOOD =
      List.of(
          new Held(DRAW, 0, 0, 0),
          new Held(DRAW, 0, 1, 1),
          new Held(LIGHT, 1, 0, 1),
          new Held(SOUND, 0, 0, 2));

  @Test
  void aCleanWeekCostsOnlyTheLectureThatStandsAlone() {
    CoursesVerdict verdict = judge(GOOD);
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.costs())
        .isEqualTo(
            Map.of(
                Wish.ROOM_CAPACITY,
                0,
                Wish.MINIMUM_WORKING_DAYS,
                0,
                Wish.CURRICULUM_COMPACTNESS,
                2,
                Wish.ROOM_STABILITY,
                0));
    assertThat(verdict.unmet().getFirst().sentence())
        .isEqualTo("Curriculum 'film' has 'draw' alone on day 1 period 1.");
  }

  @Test
  void aLectureLeftOutIsSaid() {
    assertThat(judge(GOOD.subList(0, 3)).violations())
        .containsExactly("lectures: course 'sound' has 1 lectures, but 0 are held");
  }

  @Test
  void twoLecturesOfACourseAtOnceAreSaid() {
    assertThat(judge(with(1, new Held(DRAW, 1, 0, 0))).violations())
        .containsExactly("lectures: course 'draw' has two lectures on day 0 period 0");
  }

  @Test
  void aCurriculumIsNotInTwoRooms() {
    assertThat(judge(with(2, new Held(LIGHT, 1, 0, 0))).violations())
        .containsExactly("conflicts: curriculum 'film' has 'draw' and 'light' on day 0 period 0");
  }

  @Test
  void aTeacherIsNotInTwoRooms() {
    assertThat(judge(with(3, new Held(SOUND, 1, 0, 0))).violations())
        .containsExactly("conflicts: teacher 'Ana' holds 'draw' and 'sound' on day 0 period 0");
  }

  @Test
  void aCourseIsNotHeldWhenItIsNotAvailable() {
    assertThat(judge(with(2, new Held(LIGHT, 1, 0, 3))).violations())
        .containsExactly("availability: course 'light' is not available on day 0 period 3");
  }

  @Test
  void aRoomHoldsOneLecture() {
    assertThat(judge(with(3, new Held(SOUND, 1, 0, 1))).violations())
        .containsExactly("room occupancy: room 'B' holds 'light' and 'sound' on day 0 period 1");
  }

  @Test
  void studentsWithoutASeatCostOneEach() {
    CoursesVerdict verdict = judge(with(2, new Held(LIGHT, 0, 0, 1)));
    assertThat(verdict.costs()).containsEntry(Wish.ROOM_CAPACITY, 5);
    assertThat(verdict.unmet().getFirst().sentence())
        .isEqualTo("Room 'A' holds 30, but 'light' expects 35 on day 0 period 1.");
  }

  @Test
  void aMissingDayCostsFive() {
    CoursesVerdict verdict = judge(with(1, new Held(DRAW, 0, 0, 3)));
    assertThat(verdict.costs()).containsEntry(Wish.MINIMUM_WORKING_DAYS, 5);
  }

  @Test
  void aSecondRoomCostsOne() {
    CoursesVerdict verdict = judge(with(1, new Held(DRAW, 1, 1, 1)));
    assertThat(verdict.costs()).containsEntry(Wish.ROOM_STABILITY, 1);
    assertThat(verdict.cost()).isEqualTo(3);
  }

  @Test
  void theLastPeriodOfADayIsNotNextToTheFirstOfTheNext() {
    CoursesVerdict verdict =
        judge(
            List.of(
                new Held(DRAW, 0, 0, 2),
                new Held(DRAW, 0, 1, 0),
                new Held(LIGHT, 1, 0, 1),
                new Held(SOUND, 0, 0, 0)));
    assertThat(verdict.costs()).containsEntry(Wish.CURRICULUM_COMPACTNESS, 2);
  }

  private static List<Held> with(int index, Held changed) {
    List<Held> list = new java.util.ArrayList<>(GOOD);
    list.set(index, changed);
    return list;
  }

  private static CoursesVerdict judge(List<Held> held) {
    return CoursesChecker.judge(WEEK, held);
  }
}
