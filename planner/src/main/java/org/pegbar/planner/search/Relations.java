// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Demand;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/**
 * What ties activities together, as neighbour lists: what forbids, what costs, and who takes part.
 */
final class Relations {
  static final int APART = 1;
  static final int BEFORE = 2;
  static final int AFTER = 4;
  static final int SAME_DAY = 8;

  /** Neighbours under hard rules and the bits above that say which. */
  final int[][] hard;

  final int[][] hardBits;

  /** Neighbours under wishes: price of a minute in parallel, of any overlap, of coming first. */
  final int[][] soft;

  final int[][] softPerMinute;
  final int[][] softOverlap;

  /** Price if the activity starts after this neighbour (it is the premiere), and the reverse. */
  final int[][] softLater;

  final int[][] softEarlier;

  /** People whose day has a price, by activity; and their activities. */
  final int[][] people;

  final int[][] theirs;
  final int[] maxMinutes;

  private final Problem problem;
  private final Names names;
  private final List<TreeMap<Integer, int[]>> edges = new ArrayList<>();

  Relations(Problem problem, Names names) {
    this.problem = problem;
    this.names = names;
    int n = problem.activities().size();
    for (int a = 0; a < n; a++) {
      edges.add(new TreeMap<>());
    }
    Map<String, List<Integer>> required = byKey(Activity::people);
    required.values().forEach(group -> tie(group, APART));
    byKey(Activity::items).values().forEach(group -> tie(group, APART));
    declared();
    tracks(problem.weights().of(Rule.SIMILAR_APART));
    audience(problem.weights());
    preferred(problem.weights().of(Rule.PREFERRED_PEOPLE));
    hard = new int[n][];
    hardBits = new int[n][];
    soft = new int[n][];
    softPerMinute = new int[n][];
    softOverlap = new int[n][];
    softLater = new int[n][];
    softEarlier = new int[n][];
    for (int a = 0; a < n; a++) {
      hard[a] = neighbours(a, edge -> edge[0] != 0);
      hardBits[a] = values(a, hard[a], 0);
      soft[a] = neighbours(a, edge -> (edge[1] | edge[2] | edge[3] | edge[4]) != 0);
      softPerMinute[a] = values(a, soft[a], 1);
      softOverlap[a] = values(a, soft[a], 2);
      softLater[a] = values(a, soft[a], 3);
      softEarlier[a] = values(a, soft[a], 4);
    }
    edges.clear();
    maxMinutes = problem.people().stream().mapToInt(p -> p.maxMinutesPerDay()).toArray();
    theirs = new int[problem.people().size()][0];
    required.forEach(
        (id, group) -> theirs[names.person(id)] = group.stream().mapToInt(a -> a).toArray());
    people =
        problem.activities().stream()
            .map(a -> a.people().stream().mapToInt(names::person).filter(this::priced).toArray())
            .toArray(int[][]::new);
  }

  private boolean priced(int person) {
    return theirs[person].length > 1 || maxMinutes[person] > 0;
  }

  private Map<String, List<Integer>> byKey(
      java.util.function.Function<Activity, List<String>> keys) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int a = 0; a < problem.activities().size(); a++) {
      for (String key : keys.apply(problem.activities().get(a))) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(a);
      }
    }
    return groups;
  }

  private void tie(List<Integer> group, int bits) {
    for (int a : group) {
      for (int b : group) {
        if (a != b) {
          edge(a, b)[0] |= bits;
        }
      }
    }
  }

  private void declared() {
    for (int a = 0; a < problem.activities().size(); a++) {
      for (String id : problem.activities().get(a).before()) {
        edge(a, names.activity(id))[0] |= BEFORE;
        edge(names.activity(id), a)[0] |= AFTER;
      }
      for (String id : problem.activities().get(a).sameDay()) {
        tie(List.of(a, names.activity(id)), SAME_DAY);
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
          add(a, b, 1, strength * weight);
        }
      }
    });
  }

  private void audience(Weights weights) {
    for (Demand demand : problem.demands()) {
      int a = names.activity(demand.activity());
      int b = names.activity(demand.other());
      add(a, b, 2, demand.people() * weights.of(Rule.DEMAND));
      add(b, a, 2, demand.people() * weights.of(Rule.DEMAND));
    }
    int weight = weights.of(Rule.PREMIERE_FIRST);
    for (List<Integer> showings : byKey(a -> Stream.ofNullable(a.work()).toList()).values()) {
      for (int a : showings) {
        for (int b : showings) {
          boolean aIsPremiere = problem.activities().get(a).premiere();
          boolean bIsPremiere = problem.activities().get(b).premiere();
          add(a, b, 3, aIsPremiere && !bIsPremiere ? weight : 0);
          add(a, b, 4, !aIsPremiere && bIsPremiere ? weight : 0);
        }
      }
    }
  }

  private void preferred(int weight) {
    Map<String, List<Integer>> everybody =
        byKey(a -> Stream.concat(a.people().stream(), a.preferred().stream()).toList());
    everybody.forEach((id, group) -> {
      for (int a : group) {
        for (int b : group) {
          boolean wished =
              problem.activities().get(a).preferred().contains(id)
                  || problem.activities().get(b).preferred().contains(id);
          add(a, b, 2, wished ? weight : 0);
        }
      }
    });
  }

  private void add(int a, int b, int slot, int price) {
    if (a != b && price != 0) {
      edge(a, b)[slot] += price;
    }
  }

  private int[] edge(int a, int b) {
    return edges.get(a).computeIfAbsent(b, unused -> new int[5]);
  }

  private int[] neighbours(int a, java.util.function.Predicate<int[]> counts) {
    return edges.get(a).entrySet().stream()
        .filter(entry -> counts.test(entry.getValue()))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private int[] values(int a, int[] neighbours, int slot) {
    int[] values = new int[neighbours.length];
    for (int i = 0; i < neighbours.length; i++) {
      values[i] = Objects.requireNonNull(edges.get(a).get(neighbours[i]))[slot];
    }
    return values;
  }
}
