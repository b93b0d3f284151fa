// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Demand;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/** What ties activities together, as neighbour lists: what forbids and what costs. */
final class Relations {
  static final int APART = 1;
  static final int BEFORE = 2;
  static final int AFTER = 4;
  static final int SAME_DAY = 8;

  /** Neighbours under hard rules, the bits above that say which, and the least minutes between. */
  final int[][] hard;

  final int[][] hardBits;
  final int[][] hardGap;

  /** Neighbours under wishes: price of a minute in parallel, of any overlap, of coming first. */
  final int[][] soft;

  final int[][] softPerMinute;
  final int[][] softOverlap;

  /** Price if the activity starts after this neighbour (it is the premiere), and the reverse. */
  final int[][] softLater;

  final int[][] softEarlier;

  private final List<Activity> activities;
  private final Problem problem;
  private final Names names;
  private final Ties ties;

  Relations(Problem problem, Names names) {
    this.problem = problem;
    this.names = names;
    this.activities = problem.activities();
    int n = activities.size();
    ties = new Ties(n);
    resources();
    declared();
    tracks(problem.weights().of(Rule.SIMILAR_APART));
    audience(problem.weights());
    preferred(problem.weights().of(Rule.PREFERRED_PEOPLE));
    hard = new int[n][];
    hardBits = new int[n][];
    hardGap = new int[n][];
    soft = new int[n][];
    softPerMinute = new int[n][];
    softOverlap = new int[n][];
    softLater = new int[n][];
    softEarlier = new int[n][];
    for (int a = 0; a < n; a++) {
      freeze(a);
    }
  }

  private void freeze(int a) {
    hard[a] = ties.hard(a);
    hardBits[a] = ties.values(a, hard[a], Ties.BITS);
    hardGap[a] = ties.values(a, hard[a], Ties.GAP);
    soft[a] = ties.soft(a);
    softPerMinute[a] = ties.values(a, soft[a], Ties.PER_MINUTE);
    softOverlap[a] = ties.values(a, soft[a], Ties.OVERLAP);
    softLater[a] = ties.values(a, soft[a], Ties.LATER);
    softEarlier[a] = ties.values(a, soft[a], Ties.EARLIER);
  }

  private Map<String, List<Integer>> byKey(Function<Activity, List<String>> keys) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int a = 0; a < activities.size(); a++) {
      for (String key : keys.apply(activities.get(a))) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(a);
      }
    }
    return groups;
  }

  private void resources() {
    Map<String, List<Integer>> required = byKey(Activity::people);
    problem
        .people()
        .forEach(p -> ties.tie(required.getOrDefault(p.id(), List.of()), APART, p.breakMinutes()));
    Map<String, List<Integer>> booked = byKey(Activity::items);
    problem
        .items()
        .forEach(
            i -> ties.tie(booked.getOrDefault(i.id(), List.of()), APART, i.turnaroundMinutes()));
  }

  private void declared() {
    for (int a = 0; a < activities.size(); a++) {
      for (String id : activities.get(a).before()) {
        ties.mark(a, names.activity(id), BEFORE);
        ties.mark(names.activity(id), a, AFTER);
      }
      for (String id : activities.get(a).sameDay()) {
        ties.tie(List.of(a, names.activity(id)), SAME_DAY, 0);
      }
    }
  }

  private void tracks(int weight) {
    Map<String, List<Integer>> groups = byKey(a -> Stream.ofNullable(a.track()).toList());
    Map<List<String>, Integer> strengths = new HashMap<>();
    groups.keySet().forEach(track -> strengths.put(List.of(track, track), 1));
    problem
        .likenesses()
        .forEach(alike -> {
          strengths.put(List.of(alike.track(), alike.other()), alike.strength());
          strengths.put(List.of(alike.other(), alike.track()), alike.strength());
        });
    strengths.forEach((pair, strength) -> {
      for (int a : groups.getOrDefault(pair.getFirst(), List.of())) {
        for (int b : groups.getOrDefault(pair.getLast(), List.of())) {
          ties.add(a, b, Ties.PER_MINUTE, strength * weight);
        }
      }
    });
  }

  private void audience(Weights weights) {
    for (Demand demand : problem.demands()) {
      int a = names.activity(demand.activity());
      int b = names.activity(demand.other());
      ties.add(a, b, Ties.OVERLAP, demand.people() * weights.of(Rule.DEMAND));
      ties.add(b, a, Ties.OVERLAP, demand.people() * weights.of(Rule.DEMAND));
    }
    int weight = weights.of(Rule.PREMIERE_FIRST);
    for (List<Integer> showings : byKey(a -> Stream.ofNullable(a.work()).toList()).values()) {
      for (int a : showings) {
        for (int b : showings) {
          boolean aIsPremiere = activities.get(a).premiere();
          boolean bIsPremiere = activities.get(b).premiere();
          ties.add(a, b, Ties.LATER, aIsPremiere && !bIsPremiere ? weight : 0);
          ties.add(a, b, Ties.EARLIER, !aIsPremiere && bIsPremiere ? weight : 0);
        }
      }
    }
  }

  private void preferred(int weight) {
    Map<String, List<Integer>> wishing = byKey(Activity::preferred);
    Map<String, List<Integer>> everybody =
        byKey(a -> Stream.concat(a.people().stream(), a.preferred().stream()).toList());
    wishing.forEach((id, wished) -> {
      for (int a : wished) {
        for (int b : everybody.getOrDefault(id, List.of())) {
          ties.add(a, b, Ties.OVERLAP, weight);
          ties.add(b, a, Ties.OVERLAP, activities.get(b).preferred().contains(id) ? 0 : weight);
        }
      }
    });
  }
}
