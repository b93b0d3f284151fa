// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.plan.MarketFact;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.Wish;

class MustConflictTests {

  @Test
  void theFactsForbidEveryPlanAndNoneOfThemCanBeLeftOut() {
    int infeasible = 0;
    Set<Class<?>> kinds = new HashSet<>();
    for (long seed = 0; seed < 300 && infeasible < 25; seed++) {
      MatchmakingProblem problem = musts(SmallMarkets.random(new Random(seed), 5));
      MatchmakingPlan plan = Matchmaking.plan(problem, Settings.steps(100, 1), PlanListener.SILENT);
      List<MarketFact> facts = plan.conflict();
      boolean all = plan.reached(MatchmakingGoal.MUSTS).value() == 0;
      assertThat(facts.isEmpty()).as("seed %d", seed).isEqualTo(all);
      if (!all) {
        infeasible++;
        assertThat(plan.conflictIsMinimal()).isTrue();
        assertThat(possible(problem, facts)).as("seed %d %s", seed, facts).isFalse();
        for (MarketFact fact : facts) {
          List<MarketFact> others = new ArrayList<>(facts);
          others.remove(fact);
          assertThat(possible(problem, others)).as("seed %d without %s", seed, fact).isTrue();
          kinds.add(fact.getClass());
        }
      }
    }
    assertThat(infeasible).isEqualTo(25);
    assertThat(kinds)
        .contains(
            MarketFact.MustBeHeld.class,
            MarketFact.OnlyFree.class,
            MarketFact.AtMost.class,
            MarketFact.InRow.class);
  }

  /** The same market, in which every wish is a must. */
  private static MatchmakingProblem musts(MatchmakingProblem problem) {
    List<Request> requests = new ArrayList<>();
    for (Request request : problem.requests()) {
      Map<String, Wish> answers = new HashMap<>();
      request.answers().forEach((id, wish) -> answers.put(id, wish == Wish.NO ? wish : Wish.MUST));
      requests.add(new Request(request.id(), answers, 1, request.when()));
    }
    return new MatchmakingProblem(
        "musts",
        problem.slots(),
        problem.tables(),
        problem.participants(),
        requests,
        Set.of(),
        false,
        List.of());
  }

  /** True if some choice of slots, in which meetings may be left out, keeps these facts. */
  private static boolean possible(MatchmakingProblem problem, List<MarketFact> facts) {
    List<Request> all = problem.requests().stream().filter(Request::isMust).toList();
    return possible(problem, facts, all, new HashMap<>(), 0);
  }

  private static boolean possible(
      MatchmakingProblem problem,
      List<MarketFact> facts,
      List<Request> all,
      Map<Request, Slot> held,
      int next) {
    if (next == all.size()) {
      return facts.stream().allMatch(fact -> holds(problem, fact, held));
    }
    if (possible(problem, facts, all, held, next + 1)) {
      return true;
    }
    for (Slot slot : problem.slots()) {
      Request request = all.get(next);
      boolean free =
          held.entrySet().stream()
              .noneMatch(one -> one.getValue().equals(slot) && share(one.getKey(), request));
      if (free) {
        held.put(request, slot);
        boolean found = possible(problem, facts, all, held, next + 1);
        held.remove(request);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean share(Request one, Request other) {
    return one.answers().keySet().stream().anyMatch(other.answers().keySet()::contains);
  }

  private static boolean holds(
      MatchmakingProblem problem, MarketFact fact, Map<Request, Slot> held) {
    return switch (fact) {
      case MarketFact.MustBeHeld(String id) ->
          held.keySet().stream().anyMatch(request -> request.id().equals(id));
      case MarketFact.OnlyWhen(String id) ->
          held.entrySet().stream()
              .filter(one -> one.getKey().id().equals(id))
              .allMatch(one -> MatchmakingProblem.covers(one.getKey().when(), one.getValue()));
      case MarketFact.Promised promised -> throw new AssertionError(promised);
      case MarketFact.OnlyFree(var person) ->
          slots(held, person.id()).stream()
              .allMatch(
                  slot -> MatchmakingProblem.covers(person(problem, person.id()).free(), slot));
      case MarketFact.AtMost(var person, int most) -> slots(held, person.id()).size() <= most;
      case MarketFact.InRow(var person, int most) ->
          longest(problem, slots(held, person.id())) <= most;
      case MarketFact.TablesIn(String slot, int tables) ->
          held.entrySet().stream()
                  .filter(one -> one.getValue().id().equals(slot))
                  .filter(one -> problem.tablesFor(one.getKey()).size() > 1)
                  .count()
              <= tables;
      case MarketFact.StandsOpen stands -> throw new AssertionError(stands);
    };
  }

  private static int longest(MatchmakingProblem problem, List<Slot> busy) {
    int longest = 0;
    int row = 0;
    String half = "";
    for (Slot slot : problem.slots()) {
      row = busy.contains(slot) ? (slot.half().equals(half) ? row : 0) + 1 : 0;
      half = slot.half();
      longest = Math.max(longest, row);
    }
    return longest;
  }

  private static Participant person(MatchmakingProblem problem, String id) {
    return problem.participants().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Slot> slots(Map<Request, Slot> held, String person) {
    return held.entrySet().stream()
        .filter(one -> one.getKey().answers().containsKey(person))
        .map(Map.Entry::getValue)
        .toList();
  }
}
