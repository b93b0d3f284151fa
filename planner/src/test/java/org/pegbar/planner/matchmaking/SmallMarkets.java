// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.check.MatchmakingChecker;
import org.pegbar.planner.check.MatchmakingChecker.Verdict;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;
import org.pegbar.planner.problem.Wish;

/** Markets small enough to try every plan, and what the best of all plans is. */
final class SmallMarkets {
  private static final int PEOPLE = 5;
  private static final List<Slot> SLOTS =
      List.of(
          new Slot("s0", "am", 0, 30),
          new Slot("s1", "am", 30, 30),
          new Slot("s2", "am", 60, 30),
          new Slot("s3", "pm", 200, 30));

  private SmallMarkets() {}

  /** Five people, two tables in two halls, perhaps a stand, four slots in two halves. */
  static MatchmakingProblem random(Random random, int requests) {
    List<Table> tables = new ArrayList<>();
    tables.add(new Table("t0", "T0", "east", Set.of()));
    tables.add(new Table("t1", "T1", "west", random.nextBoolean() ? Set.of() : Set.of("am")));
    tables.add(new Table("stand", "Stand", "west", Set.of()));
    List<Participant> people = new ArrayList<>();
    for (int p = 0; p < PEOPLE; p++) {
      people.add(person(random, p));
    }
    Map<Set<String>, Request> asked = new LinkedHashMap<>();
    while (asked.size() < requests) {
      Map<String, Wish> answers = new LinkedHashMap<>();
      for (int i = random.nextInt(5) == 0 ? 3 : 2; i > 0; i--) {
        answers.put("p" + random.nextInt(PEOPLE), wish(random));
      }
      Set<String> when = random.nextInt(6) == 0 ? Set.of("pm", "s0") : Set.of();
      if (answers.size() > 1) {
        String id = "r" + asked.size();
        asked.putIfAbsent(answers.keySet(), new Request(id, answers, 1 + random.nextInt(2), when));
      }
    }
    Set<Set<String>> met = new HashSet<>(Set.of(Set.of("p0", "p1"), Set.of("p2", "p3")));
    return new MatchmakingProblem(
        "small",
        SLOTS,
        tables,
        people,
        List.copyOf(asked.values()),
        met,
        random.nextBoolean(),
        List.of());
  }

  private static Participant person(Random random, int p) {
    Set<String> free =
        switch (random.nextInt(4)) {
          case 0 -> Set.of("am");
          case 1 -> Set.of("s1", "pm");
          default -> Set.of();
        };
    return new Participant(
        "p" + p,
        "P" + p,
        "",
        free,
        random.nextInt(3),
        random.nextInt(3) == 0 ? 2 : 0,
        random.nextInt(3) == 0 ? 1 : 0,
        p == 0 && random.nextBoolean() ? "stand" : null);
  }

  private static Wish wish(Random random) {
    int dice = random.nextInt(10);
    return dice < 2 ? Wish.MUST : dice < 7 ? Wish.WISH : dice < 9 ? Wish.OPEN : Wish.NO;
  }

  /** The same market, everything in another order. */
  static MatchmakingProblem shuffled(MatchmakingProblem problem, Random random) {
    List<Table> tables = new ArrayList<>(problem.tables());
    List<Participant> people = new ArrayList<>(problem.participants());
    List<Request> requests = new ArrayList<>(problem.requests());
    Collections.shuffle(tables, random);
    Collections.shuffle(people, random);
    Collections.shuffle(requests, random);
    return new MatchmakingProblem(
        problem.name(),
        problem.slots(),
        tables,
        people,
        requests,
        problem.met(),
        problem.metRefused(),
        problem.confirmed());
  }

  /** What is reached, smaller is better. */
  static long[] totals(MatchmakingPlan plan) {
    return plan.reached().stream()
        .mapToLong(one -> one.goal().isMore() ? -one.value() : one.value())
        .toArray();
  }

  static long[] totals(Verdict verdict) {
    return Arrays.stream(MatchmakingGoal.values())
        .mapToLong(goal -> (goal.isMore() ? -1 : 1) * verdict.values().getOrDefault(goal, 0L))
        .toArray();
  }

  /** Tries every plan. */
  static long[] best(MatchmakingProblem problem) {
    long[] best = new long[MatchmakingGoal.values().length];
    Arrays.fill(best, Long.MAX_VALUE);
    return best(problem, 0, new ArrayList<>(), best);
  }

  private static long[] best(
      MatchmakingProblem problem, int next, List<Meeting> meetings, long[] best) {
    if (next == problem.requests().size()) {
      Verdict verdict = MatchmakingChecker.judge(problem, meetings);
      long[] totals = totals(verdict);
      return verdict.faults().isEmpty() && Arrays.compare(totals, best) < 0 ? totals : best;
    }
    long[] least = best(problem, next + 1, meetings, best);
    Request request = problem.requests().get(next);
    for (Slot slot : problem.slots()) {
      for (Table table : problem.tablesFor(request)) {
        meetings.add(new Meeting(request.id(), slot.id(), table.id()));
        if (mayGoOn(problem, meetings)) {
          least = best(problem, next + 1, meetings, least);
        }
        meetings.removeLast();
      }
    }
    return least;
  }

  /** Faults of a part stay faults, but for a promise that is still to be kept. */
  private static boolean mayGoOn(MatchmakingProblem problem, List<Meeting> meetings) {
    return MatchmakingChecker.judge(problem, meetings).faults().stream()
        .allMatch(fault -> fault.endsWith("but is not held"));
  }
}
