// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.agenda.AgendaSearch.Found;
import org.pegbar.planner.check.AgendaChecker;
import org.pegbar.planner.check.Verdict;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.walks.Watcher;

class AgendaWalkTests {

  @Test
  void afterEveryStepThePenaltiesAreWhatTheCheckerWeighs() {
    int complete = 0;
    int changed = 0;
    for (long seed = 0; seed < 12; seed++) {
      AgendaWalk walk = new AgendaWalk(new AgendaModel(Agendas.random(seed, 16, 3)), seed);
      AgendaBoard board = walk.board();
      long before = board.soft;
      for (int step = 0; step < 600; step++) {
        walk.step();
        complete += board.waiting == 0 ? 1 : 0;
        changed += board.soft == before ? 0 : 1;
        before = board.soft;
        assertThat(new Penalty(board.hard, board.medium, board.soft))
            .as("seed %d step %d", seed, step)
            .isEqualTo(weighed(board));
      }
    }
    assertThat(complete).isGreaterThan(3000);
    assertThat(changed).isGreaterThan(300);
  }

  @Test
  void thePlanIsWorthWhatTheLastPointOfItsCurveSays() {
    for (long seed = 0; seed < 4; seed++) {
      AgendaProblem problem = Agendas.random(seed, 16, 3);
      Found found = AgendaSearch.search(problem, Settings.steps(20_000, seed), Watcher.SILENT);
      Verdict<AgendaRule> verdict = AgendaChecker.judge(problem, found.spots());
      assertThat(verdict.missing()).isZero();
      assertThat(verdict.total()).isEqualTo(found.report().curve().getLast().best());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSameAgendaOnTwoThreadsToo() {
    AgendaProblem problem = Agendas.random(3, 16, 3);
    Settings settings = new Settings(5, 20_000, Duration.ofHours(1), 2);
    Found first = AgendaSearch.search(problem, settings, Watcher.SILENT);
    Found second = AgendaSearch.search(problem, settings, Watcher.SILENT);
    assertThat(second.spots()).isEqualTo(first.spots());
  }

  @Test
  void whoStopsItKeepsTheBest() {
    AgendaProblem problem = Agendas.random(3, 16, 3);
    AtomicInteger heard = new AtomicInteger();
    Found found =
        AgendaSearch.search(
            problem, Settings.steps(Long.MAX_VALUE / 4, 1), glance -> heard.incrementAndGet() < 2);
    assertThat(found.report().cancelled()).isTrue();
    assertThat(found.spots()).allMatch(Spot::whole);
    assertThat(heard).hasValue(2);
  }

  @Test
  void whatTheFilePlacesIsWhereItBegins() {
    AgendaProblem free = Agendas.random(1, 1, 1);
    Meeting meeting = free.meetings().getFirst();
    Meeting given =
        new Meeting(
            meeting.topic(),
            meeting.grains(),
            meeting.required(),
            meeting.preferred(),
            meeting.seats(),
            new Spot(2, 0));
    AgendaProblem problem = with(free, List.of(given));
    AgendaWalk walk = new AgendaWalk(new AgendaModel(problem), 1);
    assertThat(walk.spots()).containsExactly(new Spot(2, 0));
  }

  @Test
  void whereNotAllFitsEverythingStillHasAPlaceAndTheHardPointsSayWhatIsBroken() {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      meetings.add(Agendas.meeting("Meeting " + i, 6, Set.of(i)));
    }
    meetings.add(Agendas.meeting("Longer than all days", 30, Set.of(7)));
    AgendaProblem problem =
        new AgendaProblem(
            Map.of(AgendaRule.ROOM_CONFLICT, 1, AgendaRule.OVERTIME, 1),
            Agendas.grains(2, 9),
            List.of(new Hall("Only", 9)),
            Agendas.random(0, 1, 1).people(),
            meetings);
    Found found = AgendaSearch.search(problem, Settings.steps(5_000, 1), Watcher.SILENT);
    Verdict<AgendaRule> verdict = AgendaChecker.judge(problem, found.spots());
    assertThat(verdict.missing()).isZero();
    assertThat(verdict.total().hard()).isPositive();
    assertThat(found.report().curve().getLast().missing()).isPositive();
  }

  @Test
  void smallOnesAreAsGoodAsTheBestOfAll() {
    for (long seed = 0; seed < 3; seed++) {
      AgendaProblem problem = Agendas.random(seed, 3, 2);
      Found found = AgendaSearch.search(problem, Settings.steps(50_000, seed), Watcher.SILENT);
      assertThat(AgendaChecker.judge(problem, found.spots()).total())
          .as("seed %d", seed)
          .isEqualTo(best(problem, new ArrayList<>()));
    }
  }

  private static Penalty best(AgendaProblem problem, List<Spot> spots) {
    if (spots.size() == problem.meetings().size()) {
      return AgendaChecker.judge(problem, spots).total();
    }
    Penalty best = new Penalty(Long.MAX_VALUE, 0, 0);
    for (int g = 0; g < problem.grains().size(); g++) {
      for (int r = 0; r < problem.rooms().size(); r++) {
        spots.add(new Spot(g, r));
        Penalty found = best(problem, spots);
        best = found.compareTo(best) < 0 ? found : best;
        spots.removeLast();
      }
    }
    return best;
  }

  private static AgendaProblem with(AgendaProblem problem, List<Meeting> meetings) {
    return new AgendaProblem(
        problem.weights(), problem.grains(), problem.rooms(), problem.people(), meetings);
  }

  /** What has no room costs hard points by the checker, which the board counts as waiting. */
  private static Penalty weighed(AgendaBoard board) {
    List<Meeting> meetings = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < board.start.length; i++) {
      if (board.placed(i)) {
        meetings.add(board.model.problem.meetings().get(i));
        spots.add(new Spot(board.start[i], board.room[i]));
      }
    }
    return AgendaChecker.judge(with(board.model.problem, meetings), spots).total();
  }
}
