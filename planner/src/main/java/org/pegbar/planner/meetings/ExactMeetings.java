// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.MeetingsConflict;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.sat.Style;

/**
 * Plans meetings and proves that nothing is better. With two threads, a second attempt that
 * searches in another style joins when the first has not succeeded at once; whoever proves first,
 * wins.
 */
public final class ExactMeetings {
  private static final Duration ALONE = Duration.ofMillis(500);
  private static final Duration ALWAYS = Duration.ofDays(1000);
  private static final long STACK_BYTES = 64L << 20;

  private ExactMeetings() {}

  /** Fewest breaks. */
  public static MeetingsPlan plan(MeetingsProblem problem, Duration limit, int threads) {
    Race race = new Race(1, limit);
    run(problem, new int[0], race, threads);
    int breaks = race.slots().length == 0 ? 0 : race.cost(0);
    return new MeetingsPlan(
        status(race), 0, breaks, 0, race.bound(0), slots(race), conflict(problem, race));
  }

  /**
   * Fewest moved meetings, then fewest breaks among those.
   *
   * @param old slot of each of the first meetings; those beyond are new and cannot move
   */
  public static MeetingsPlan replan(
      MeetingsProblem problem, List<Integer> old, Duration limit, int threads) {
    Race race = new Race(2, limit);
    run(problem, old.stream().mapToInt(Integer::intValue).toArray(), race, threads);
    boolean found = race.slots().length > 0;
    return new MeetingsPlan(
        status(race),
        found ? race.cost(0) : 0,
        found ? race.cost(1) : 0,
        race.bound(0),
        race.bound(1),
        slots(race),
        conflict(problem, race));
  }

  private static MeetingsConflict conflict(MeetingsProblem problem, Race race) {
    return race.infeasible() ? Conflicts.find(problem, race) : MeetingsConflict.NONE;
  }

  private static void run(MeetingsProblem problem, int[] old, Race race, int threads) {
    boolean alone = threads < 2;
    start(new Attempt(problem, old, race, Style.PROVING, alone), race);
    try {
      race.await(alone ? ALWAYS : ALONE);
      if (!race.isOver()) {
        start(new Attempt(problem, old, race, Style.SEEKING, true), race);
        race.await(ALWAYS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    race.stop();
    race.check();
  }

  private static void start(Attempt attempt, Race race) {
    Thread thread = new Thread(null, attempt, "meetings", STACK_BYTES);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((broken, cause) -> race.fail(cause));
    thread.start();
  }

  private static Status status(Race race) {
    if (race.infeasible()) {
      return Status.INFEASIBLE;
    }
    if (race.slots().length == 0) {
      return Status.UNKNOWN;
    }
    return race.won() ? Status.OPTIMAL : Status.FEASIBLE;
  }

  private static List<Integer> slots(Race race) {
    List<Integer> slots = new ArrayList<>();
    for (int slot : race.slots()) {
      slots.add(slot);
    }
    return slots;
  }
}
