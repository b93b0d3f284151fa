// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Room;

/** Lets disruptions happen to the parts of a problem, then puts it together again. */
final class Happening {
  private final Problem before;
  private final Map<String, Person> people;
  private final Map<String, Room> rooms;
  private final Map<String, Item> items;
  private final Map<String, Activity> activities;
  private final Map<String, Published> published;
  private final Set<String> added = new HashSet<>();
  private final List<Ref> released = new ArrayList<>();
  private final TimeLeft hours;

  Happening(Problem before) {
    this.before = before;
    this.hours = new TimeLeft(before.days());
    people = byId(before.people(), Person::id);
    rooms = byId(before.rooms(), Room::id);
    items = byId(before.items(), Item::id);
    activities = byId(before.activities(), Activity::id);
    published = byId(before.published(), one -> one.placement().activity());
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream()
        .collect(Collectors.toMap(id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }

  void happen(Disruption disruption) {
    switch (disruption) {
      case Disruption.PersonAway d -> away(d);
      case Disruption.RoomLost d -> lost(d);
      case Disruption.ItemGone d -> gone(d);
      case Disruption.EquipmentGone d -> gone(d);
      case Disruption.Lengthened d -> change(d.activity(), a -> Activities.lasting(a, d.minutes()));
      case Disruption.Cancelled d -> cancel(d.activity());
      case Disruption.Added d -> add(d.activity());
    }
  }

  private void away(Disruption.PersonAway d) {
    Person p = known(people.get(d.person()), d.person());
    people.put(
        p.id(),
        new Person(
            p.id(),
            p.name(),
            hours.without(p.available(), d.when()),
            p.maxMinutesPerDay(),
            p.breakMinutes(),
            p.longestWaitMinutes(),
            p.fewestMeetings(),
            p.mostMeetings()));
  }

  private void lost(Disruption.RoomLost d) {
    Room r = known(rooms.get(d.room()), d.room());
    rooms.put(
        r.id(),
        new Room(
            r.id(),
            r.name(),
            r.venue(),
            r.capacity(),
            r.equipment(),
            hours.without(r.available(), d.when()),
            r.wheelchairPlaces(),
            r.turnaroundMinutes(),
            r.hall()));
  }

  private void gone(Disruption.ItemGone d) {
    Item i = known(items.get(d.item()), d.item());
    items.put(
        i.id(),
        new Item(i.id(), i.name(), hours.without(i.available(), d.when()), i.turnaroundMinutes()));
  }

  private void gone(Disruption.EquipmentGone d) {
    Room r = known(rooms.get(d.room()), d.room());
    List<String> left = r.equipment().stream().filter(e -> !e.equals(d.equipment())).toList();
    rooms.put(r.id(), r.equipped(left.toArray(String[]::new)));
  }

  private void cancel(String id) {
    known(activities.remove(id), id);
    published.remove(id);
    added.remove(id);
    activities.replaceAll((other, activity) -> Activities.without(activity, id));
  }

  private void add(Activity activity) {
    if (activities.putIfAbsent(activity.id(), activity) != null) {
      throw new IllegalArgumentException(
          "'%s' is in the problem already.".formatted(activity.id()));
    }
    added.add(activity.id());
  }

  private void change(String id, java.util.function.UnaryOperator<Activity> change) {
    activities.put(id, change.apply(known(activities.get(id), id)));
  }

  private static <T> T known(@Nullable T value, String id) {
    if (value == null) {
      throw new IllegalArgumentException("'%s' is not in the problem.".formatted(id));
    }
    return value;
  }

  Disrupted disrupted() {
    Problem now = problem();
    if (activities.values().stream().anyMatch(activity -> activity.pinned() != null)) {
      releasePins(new Checker(now));
    }
    return new Disrupted(released.isEmpty() ? now : problem(), added, released);
  }

  private void releasePins(Checker checker) {
    for (Activity activity : List.copyOf(activities.values())) {
      Placement pin = activity.pinned();
      if (pin != null && !checker.wouldBreak(List.of(), pin).isEmpty()) {
        release(activity, pin);
      }
    }
  }

  private void release(Activity activity, Placement pin) {
    activities.put(activity.id(), Activities.unpinned(activity));
    Published was = published.get(activity.id());
    published.put(activity.id(), new Published(pin, was == null ? 1 : was.weight()));
    released.add(activity.ref());
  }

  private Problem problem() {
    return new Problem(
        before.name(),
        before.quantumMinutes(),
        before.days(),
        before.venues(),
        before.travels(),
        List.copyOf(rooms.values()),
        List.copyOf(people.values()),
        List.copyOf(items.values()),
        List.copyOf(activities.values()),
        before.likenesses(),
        before.demands().stream()
            .filter(d -> activities.containsKey(d.activity()) && activities.containsKey(d.other()))
            .toList(),
        before.interpreting(),
        List.copyOf(published.values()),
        before.weights());
  }
}
