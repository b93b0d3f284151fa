// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;

/** The hard rules that two activities keep or break together. */
final class PairRules {
  private final Setting setting;
  private final SharedRules shared;

  PairRules(Setting setting) {
    this.setting = setting;
    this.shared = new SharedRules(setting);
  }

  List<Violation> among(List<Put> puts) {
    List<Violation> found = new ArrayList<>();
    Setting.by(puts, put -> List.of(put.room().id())).values().forEach(g -> rooms(g, found));
    found.addAll(shared.among(puts));
    Map<String, Put> byId = new HashMap<>();
    puts.forEach(put -> byId.put(put.activity().id(), put));
    puts.forEach(put -> order(put, byId, found));
    puts.forEach(put -> sameDay(put, byId, found));
    return found;
  }

  /** What {@code put} breaks together with any of {@code others}. */
  List<Violation> between(Put put, List<Put> others) {
    List<Violation> found = new ArrayList<>();
    for (Put other : others) {
      found.addAll(among(List.of(put, other)));
    }
    return found;
  }

  private static void rooms(List<Put> group, List<Violation> found) {
    pairs(
        group,
        (first, second) -> {
          int turnaround = first.room().turnaroundMinutes();
          if (second.start() < first.end() + turnaround) {
            found.add(
                new Violation.RoomTwice(
                    first.room().ref(),
                    first.activity().ref(),
                    first.when(),
                    second.activity().ref(),
                    second.when(),
                    turnaround));
          } else {
            setup(first, second, found);
          }
        });
  }

  private static void setup(Put first, Put second, List<Violation> found) {
    int needed = second.activity().setupMinutes();
    if (second.start() < first.end() + first.room().turnaroundMinutes() + needed) {
      found.add(
          new Violation.SetupTooShort(
              first.room().ref(),
              first.activity().ref(),
              first.end(),
              second.activity().ref(),
              second.start(),
              needed));
    }
  }

  private static void order(Put put, Map<String, Put> byId, List<Violation> found) {
    for (String id : put.activity().before()) {
      Put later = byId.get(id);
      if (later != null && later.start() < put.end()) {
        found.add(
            new Violation.OutOfOrder(
                put.activity().ref(), put.when(), later.activity().ref(), later.when()));
      }
    }
  }

  private void sameDay(Put put, Map<String, Put> byId, List<Violation> found) {
    for (String id : put.activity().sameDay()) {
      Put other = byId.get(id);
      if (other != null && !toldTwice(put, other)) {
        Day day = setting.day(put.start());
        Day otherDay = setting.day(other.start());
        if (!day.id().equals(otherDay.id())) {
          found.add(
              new Violation.OnDifferentDays(
                  put.activity().ref(), day.ref(), other.activity().ref(), otherDay.ref()));
        }
      }
    }
  }

  private static boolean toldTwice(Put put, Put other) {
    Activity activity = put.activity();
    return other.activity().sameDay().contains(activity.id()) && other.index() < put.index();
  }

  interface Pair {
    void of(Put first, Put second);
  }

  static void pairs(List<Put> group, Pair pair) {
    List<Put> inTime = group.stream().sorted(Setting.inTime()).toList();
    for (int i = 0; i < inTime.size(); i++) {
      for (int j = i + 1; j < inTime.size(); j++) {
        pair.of(inTime.get(i), inTime.get(j));
      }
    }
  }

  /** Sorts violations for people: by activity, then by rule. */
  static Comparator<Violation> inReadingOrder(Setting setting) {
    Map<String, Integer> order = new HashMap<>();
    for (Activity activity : setting.problem.activities()) {
      order.put(activity.id(), order.size());
    }
    return Comparator.<Violation>comparingInt(v -> order.getOrDefault(v.activity().id(), 0))
        .thenComparing(Violation::rule);
  }
}
