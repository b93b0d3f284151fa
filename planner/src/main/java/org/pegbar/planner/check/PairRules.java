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
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Venue;

/** The hard rules that two activities keep or break together. */
final class PairRules {
  private final Setting setting;
  private final Map<String, Ref> venues = new HashMap<>();

  PairRules(Setting setting) {
    this.setting = setting;
    for (Venue venue : setting.problem.venues()) {
      venues.put(venue.id(), venue.ref());
    }
  }

  List<Violation> among(List<Put> puts) {
    List<Violation> found = new ArrayList<>();
    Setting.by(puts, put -> List.of(put.room().id())).values().forEach(g -> rooms(g, found));
    Setting.by(puts, put -> put.activity().people())
        .forEach((id, group) -> people(setting.person(id).ref(), group, found));
    Setting.by(puts, put -> put.activity().items())
        .forEach((id, group) -> items(setting.item(id).ref(), group, found));
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
          }
        });
  }

  private void people(Ref person, List<Put> group, List<Violation> found) {
    pairs(
        group,
        (first, second) -> {
          if (first.overlaps(second)) {
            found.add(
                new Violation.PersonTwice(
                    person,
                    first.activity().ref(),
                    first.when(),
                    second.activity().ref(),
                    second.when()));
          } else {
            travel(person, first, second, found);
          }
        });
  }

  private void items(Ref item, List<Put> group, List<Violation> found) {
    pairs(
        group,
        (first, second) -> {
          if (first.overlaps(second)) {
            found.add(
                new Violation.ItemTwice(
                    item,
                    first.activity().ref(),
                    first.when(),
                    second.activity().ref(),
                    second.when()));
          } else {
            travel(item, first, second, found);
          }
        });
  }

  private void travel(Ref traveller, Put first, Put second, List<Violation> found) {
    int needed = setting.travelMinutes(first.room(), second.room());
    if (second.start() - first.end() < needed) {
      found.add(
          new Violation.TravelTooShort(
              traveller,
              first.activity().ref(),
              venue(first),
              first.end(),
              second.activity().ref(),
              venue(second),
              second.start(),
              needed));
    }
  }

  private Ref venue(Put put) {
    String id = put.room().venue();
    return venues.getOrDefault(id, new Ref(id, id));
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

  private interface Pair {
    void of(Put first, Put second);
  }

  private static void pairs(List<Put> group, Pair pair) {
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
