// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Venue;

/** The hard rules between two activities that need the same person or item. */
final class SharedRules {
  private final Setting setting;
  private final Map<String, Ref> venues = new HashMap<>();

  SharedRules(Setting setting) {
    this.setting = setting;
    for (Venue venue : setting.problem.venues()) {
      venues.put(venue.id(), venue.ref());
    }
  }

  List<Violation> among(List<Put> puts) {
    List<Violation> found = new ArrayList<>();
    Setting.by(puts, put -> put.activity().people())
        .forEach((id, group) -> people(setting.person(id), group, found));
    Setting.by(puts, put -> put.activity().items())
        .forEach((id, group) -> items(setting.item(id), group, found));
    return found;
  }

  private void people(Person person, List<Put> group, List<Violation> found) {
    PairRules.pairs(
        group,
        (first, second) -> {
          if (first.overlaps(second)) {
            found.add(
                new Violation.PersonTwice(
                    person.ref(),
                    first.activity().ref(),
                    first.when(),
                    second.activity().ref(),
                    second.when()));
          } else {
            travel(person.ref(), first, second, found);
            pause(person, first, second, found);
          }
        });
  }

  private void items(Item item, List<Put> group, List<Violation> found) {
    PairRules.pairs(
        group,
        (first, second) -> {
          if (first.overlaps(second)) {
            found.add(
                new Violation.ItemTwice(
                    item.ref(),
                    first.activity().ref(),
                    first.when(),
                    second.activity().ref(),
                    second.when()));
          } else {
            travel(item.ref(), first, second, found);
            ready(item, first, second, found);
          }
        });
  }

  private static void pause(Person person, Put first, Put second, List<Violation> found) {
    if (second.start() - first.end() < person.breakMinutes()) {
      found.add(
          new Violation.BreakTooShort(
              person.ref(),
              first.activity().ref(),
              first.end(),
              second.activity().ref(),
              second.start(),
              person.breakMinutes()));
    }
  }

  private static void ready(Item item, Put first, Put second, List<Violation> found) {
    if (second.start() - first.end() < item.turnaroundMinutes()) {
      found.add(
          new Violation.ItemNotReady(
              item.ref(),
              first.activity().ref(),
              first.end(),
              second.activity().ref(),
              second.start(),
              item.turnaroundMinutes()));
    }
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
}
