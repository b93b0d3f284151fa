// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

class CttReaderTests {
  static final String WEEK =
      """
      Name: Studio week
      Courses: 2
      Rooms: 2
      Days: 2
      Periods_per_day: 3
      Curricula: 1
      Constraints: 1

      COURSES:
      draw Ana 2 2 20
      light Bo 1 1 35

      ROOMS:
      A\t30
      B\t40

      CURRICULA:
      film  2 draw light

      UNAVAILABILITY_CONSTRAINTS:
      light 1 2

      END.
      """;

  @Test
  void readsAWeek() {
    assertThat(CttReader.read(WEEK))
        .isEqualTo(
            new CoursesProblem(
                "Studio week",
                2,
                3,
                List.of(
                    new Course("draw", "Ana", 2, 2, 20, Set.of()),
                    new Course("light", "Bo", 1, 1, 35, Set.of(5))),
                List.of(new Room("A", 30), new Room("B", 40)),
                List.of(new Curriculum("film", List.of(0, 1)))));
  }

  @Test
  void readsCarriageReturns() {
    assertThat(CttReader.read(WEEK.replace("\n", "\r\n"))).isEqualTo(CttReader.read(WEEK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Courses: 2 | Courses: two | line 2: Courses: expected a whole number from 1 to 100000, but found 'two'",
        "Rooms: 2 | Halls: 2 | line 3: Rooms: expected 'Rooms: ...', but found 'Halls:'",
        "draw Ana 2 2 20 | draw Ana 7 2 20 | line 10: lectures: expected a whole number from 0 to 6, but found '7'",
        "draw Ana 2 2 20 | draw Ana 2 2 | line 10: students: expected one more word, but found the end of the line",
        "light Bo 1 1 35 | draw Bo 1 1 35 | line 11: course: expected each one once, but found 'draw' again",
        "2 draw light | 2 draw sound | line 18: course: expected one of the problem, but found 'sound'",
        "2 draw light | 1 draw light | line 18: course: expected the end of the line after it, but found 'light'",
        "light 1 2 | light 2 2 | line 21: day: expected a whole number from 0 to 1, but found '2'",
        "light 1 2 | light 1 -1 | line 21: period: expected a whole number from 0 to 2, but found '-1'",
        "ROOMS: | HALLS: | line 13: ROOMS: expected 'ROOMS:', but found 'HALLS:'",
        "END. | THE END | line 23: END.: expected 'END.', but found 'THE END'"
      })
  void saysWhereTheMistakeIs(String right, String wrong, String message) {
    assertThatThrownBy(() -> CttReader.read(WEEK.replace(right, wrong)))
        .isInstanceOf(BadInput.class)
        .hasMessage(message);
  }

  @Test
  void moreLecturesThanRoomsHavePeriodsAreRefused() {
    String crowded =
        WEEK.replace("Rooms: 2", "Rooms: 1")
            .replace("B\t40\n", "")
            .replace("light Bo 1 1 35", "light Bo 5 1 35");
    assertThatThrownBy(() -> CttReader.read(crowded))
        .hasMessage("COURSES: expected at most 6 lectures (rooms times periods), but found 7");
  }

  @Test
  void aTimetableIsReadAsItIsWritten() {
    CoursesProblem problem = CttReader.read(WEEK);
    List<Held> held = List.of(new Held(0, 1, 1, 2), new Held(1, 0, 0, 0));
    String text = CttPlan.write(problem, held);
    assertThat(text).isEqualTo("draw B 1 2\nlight A 0 0\n");
    assertThat(CttPlan.read(problem, text)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draw C 0 0 | line 2: room: expected one of the problem, but found 'C'",
        "draw A 0 3 | line 2: period: expected a whole number from 0 to 2, but found '3'",
        "draw A 0 | line 2: period: expected one more word, but found the end of the line"
      })
  void aTimetableOfSomethingElseIsRefused(String line, String message) {
    CoursesProblem problem = CttReader.read(WEEK);
    assertThatThrownBy(() -> CttPlan.read(problem, "light A 0 0\n" + line))
        .isInstanceOf(BadInput.class)
        .hasMessage(message);
  }
}
