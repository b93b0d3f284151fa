// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.AgendaRule;

/**
 * Judges meetings in grains and rooms as the meeting example of Timefold Solver 1.0.0 does; times
 * are compared in their true order, also across New Year.
 */
public final class AgendaChecker {
  private static final int CLOSE_GRAINS = 2;
  private final AgendaProblem problem;
  private final Ledger<AgendaRule> ledger;

  private AgendaChecker(AgendaProblem problem) {
    this.problem = problem;
    ledger =
        new Ledger<>(
            AgendaRule.class, rule -> rule.points(problem.weights().getOrDefault(rule, 0)));
  }

  /** The spots are those of the meetings, in their order. */
  public static Verdict<AgendaRule> judge(AgendaProblem problem, List<Spot> spots) {
    AgendaChecker checker = new AgendaChecker(problem);
    List<Met> met = Met.all(problem, spots);
    for (Spot spot : spots) {
      checker.ledger.missing(spot.grain() == AgendaProblem.NONE);
      checker.ledger.missing(spot.room() == AgendaProblem.NONE);
    }
    for (int i = 0; i < met.size(); i++) {
      checker.alone(met.get(i));
      for (int j = 0; j < i; j++) {
        checker.pair(met.get(j), met.get(i));
      }
    }
    return checker.ledger.verdict();
  }

  private void alone(Met met) {
    if (met.timed()) {
      overtime(met);
      sameDay(met);
      ledger.add(AgendaRule.SOON, met.last(), () -> met.shown() + " could be sooner");
    }
    roomCapacity(met);
    if (met.roomed()) {
      largerRooms(met);
    }
  }

  private void overtime(Met met) {
    if (met.last() >= problem.grains().size()) {
      ledger.add(AgendaRule.OVERTIME, met.last(), () -> met.shown() + " ends after the last day");
    }
  }

  private void sameDay(Met met) {
    if (met.last() < problem.grains().size()
        && !problem.grains().get(met.last()).day().equals(met.day())) {
      ledger.add(AgendaRule.SAME_DAY, 1, () -> met.shown() + " ends on another day");
    }
  }

  private void roomCapacity(Met met) {
    int capacity = met.roomed() ? met.hall().capacity() : 0;
    if (met.meeting().seats() > capacity) {
      ledger.add(
          AgendaRule.ROOM_CAPACITY,
          met.meeting().seats() - capacity,
          () ->
              "%s seats %d, but expects %d"
                  .formatted(met.shown(), capacity, met.meeting().seats()));
    }
  }

  private void largerRooms(Met met) {
    int capacity = met.hall().capacity();
    long larger =
        problem.rooms().stream().mapToLong(room -> Math.max(0, room.capacity() - capacity)).sum();
    ledger.add(
        AgendaRule.LARGER_ROOMS_FIRST, larger, () -> met.shown() + " is not in the largest room");
  }

  private void pair(Met one, Met other) {
    if (!one.timed() || !other.timed()) {
      return;
    }
    int common = one.commonGrains(other);
    if (common > 0) {
      atOnce(one, other, common);
    }
    if (one.last() + 1 == other.start() || other.last() + 1 == one.start()) {
      note(AgendaRule.BREAK, one, other, 1, "follow without a break");
    }
    stability(one, other);
    stability(other, one);
  }

  private void atOnce(Met one, Met other, int common) {
    Set<Integer> oneRequired = one.meeting().required();
    Set<Integer> otherRequired = other.meeting().required();
    Set<Integer> onePreferred = one.meeting().preferred();
    Set<Integer> otherPreferred = other.meeting().preferred();
    int required = Held.common(oneRequired, otherRequired);
    int mixed = Held.common(oneRequired, otherPreferred) + Held.common(onePreferred, otherRequired);
    int preferred = Held.common(onePreferred, otherPreferred);
    boolean sharedRoom = one.roomed() && one.room() == other.room();
    note(AgendaRule.OVERLAP, one, other, common, "are at once");
    if (sharedRoom) {
      note(AgendaRule.ROOM_CONFLICT, one, other, common, "are in one room at once");
    }
    if (one.roomed() && other.roomed()) {
      note(AgendaRule.REQUIRED_CONFLICT, one, other, common * required, "require the same person");
    }
    String verb = "want the same person";
    note(AgendaRule.REQUIRED_AND_PREFERRED_CONFLICT, one, other, common * mixed, verb);
    note(AgendaRule.PREFERRED_CONFLICT, one, other, common * preferred, verb);
  }

  private void stability(Met first, Met second) {
    boolean changes = first.roomed() && second.roomed() && first.room() != second.room();
    if (changes
        && first.start() < second.start()
        && second.start() - first.last() - 1 <= CLOSE_GRAINS) {
      int people = Held.common(people(first), people(second));
      note(AgendaRule.ROOM_STABILITY, first, second, people, "make people change rooms");
    }
  }

  private static Set<Integer> people(Met met) {
    Set<Integer> people = new HashSet<>(met.meeting().required());
    people.addAll(met.meeting().preferred());
    return people;
  }

  private void note(AgendaRule rule, Met one, Met other, int count, String verb) {
    if (count != 0) {
      ledger.add(rule, count, () -> "%s and %s %s".formatted(one.shown(), other.shown(), verb));
    }
  }
}
