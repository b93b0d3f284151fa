// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pegbar.planner.plan.Fact;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** Every fact that forbids an activity some place. */
final class Obstacles {
  private static final int OWN = 1;
  private static final int RESOURCE = 2;
  private static final int OTHERS = 3;
  private final Problem problem;
  private final Activity activity;
  private final Candidates candidates;
  private final Map<String, Activity> byId = new HashMap<>();
  private final Collection<Placement> placements;
  private final List<Forbidden> found = new ArrayList<>();

  Obstacles(Problem problem, Activity activity, Collection<Placement> placements) {
    this.problem = problem;
    this.activity = activity;
    this.candidates = new Candidates(problem, activity);
    this.placements = placements;
    problem.activities().forEach(other -> byId.put(other.id(), other));
  }

  List<Forbidden> all() {
    rooms();
    times();
    availability();
    taken();
    placements.stream().filter(p -> !p.activity().equals(activity.id())).forEach(this::busy);
    found.removeIf(one -> one.places().isEmpty());
    return found;
  }

  private void rooms() {
    Room largest =
        problem.rooms().stream().max(Comparator.comparingInt(Room::capacity)).orElse(null);
    inRooms(
        room -> room.capacity() < activity.audience(),
        new Fact.RoomsTooSmall(
            activity.audience(),
            largest == null ? null : largest.ref(),
            largest == null ? 0 : largest.capacity()));
    inRooms(
        room -> !room.equipment().containsAll(activity.equipment()),
        new Fact.EquipmentNeeded(activity.equipment()));
    inRooms(
        room -> room.wheelchairPlaces() < activity.wheelchairPlaces(),
        new Fact.WheelchairPlacesNeeded(activity.wheelchairPlaces()));
    List<Ref> allowed =
        problem.rooms().stream()
            .filter(room -> activity.rooms().contains(room.id()))
            .map(Room::ref)
            .toList();
    inRooms(
        room -> !activity.rooms().isEmpty() && !activity.rooms().contains(room.id()),
        new Fact.OnlyTheseRooms(allowed));
  }

  private void inRooms(Predicate<Room> forbids, Fact fact) {
    BitSet places = new BitSet();
    for (int r = 0; r < problem.rooms().size(); r++) {
      if (forbids.test(problem.rooms().get(r))) {
        places.or(candidates.inRoom(r));
      }
    }
    found.add(new Forbidden(fact, places, OWN));
  }

  private void times() {
    List<Window> open = problem.days().stream().flatMap(day -> day.open().stream()).toList();
    int longest = open.stream().mapToInt(Window::minutes).max().orElse(0);
    outside(open, new Fact.OpeningHours(activity.minutes(), longest), OWN);
    outside(activity.windows(), new Fact.OnlyTheseTimes(activity.windows()), OWN);
  }

  private void outside(List<Window> windows, Fact fact, int ease) {
    if (!windows.isEmpty()) {
      BitSet places = candidates.at(s -> !Window.anyContains(windows, activity.at(s)));
      found.add(new Forbidden(fact, places, ease));
    }
  }

  private void availability() {
    for (Person person : problem.people()) {
      if (activity.people().contains(person.id())) {
        outside(
            person.available(),
            new Fact.PersonAvailable(person.ref(), person.available()),
            RESOURCE);
      }
    }
    for (Item item : problem.items()) {
      if (activity.items().contains(item.id())) {
        outside(item.available(), new Fact.ItemAvailable(item.ref(), item.available()), RESOURCE);
      }
    }
    for (int r = 0; r < problem.rooms().size(); r++) {
      Room room = problem.rooms().get(r);
      List<Window> windows = room.available();
      if (!windows.isEmpty()) {
        BitSet places = candidates.inRoom(r, s -> !Window.anyContains(windows, activity.at(s)));
        found.add(new Forbidden(new Fact.RoomAvailable(room.ref(), windows), places, RESOURCE));
      }
    }
  }

  private void taken() {
    for (int r = 0; r < problem.rooms().size(); r++) {
      Room room = problem.rooms().get(r);
      List<Placement> here =
          placements.stream()
              .filter(p -> p.room().equals(room.id()) && !p.activity().equals(activity.id()))
              .sorted(Comparator.comparingInt(Placement::start))
              .toList();
      BitSet places = candidates.inRoom(r, s -> here.stream().anyMatch(p -> tooClose(p, s, room)));
      List<Ref> by = here.stream().map(p -> other(p).ref()).toList();
      found.add(new Forbidden(new Fact.RoomTaken(room.ref(), by), places, OTHERS));
    }
  }

  private boolean tooClose(Placement other, int start, Room room) {
    int pause = room.turnaroundMinutes();
    return start < end(other) + pause && other.start() < start + activity.minutes() + pause;
  }

  private void busy(Placement placement) {
    Activity other = other(placement);
    Window when = other.at(placement.start());
    shared(problem.people(), Person::id, activity.people(), other.people())
        .forEach(p -> apart(new Fact.PersonBusy(p.ref(), other.ref(), when), placement));
    shared(problem.items(), Item::id, activity.items(), other.items())
        .forEach(i -> apart(new Fact.ItemBusy(i.ref(), other.ref(), when), placement));
    if (activity.before().contains(other.id())) {
      at(
          new Fact.OrderKept(other.ref(), when, true),
          s -> s + activity.minutes() > placement.start());
    }
    if (other.before().contains(activity.id())) {
      at(new Fact.OrderKept(other.ref(), when, false), s -> s < when.to());
    }
    if (activity.sameDay().contains(other.id()) || other.sameDay().contains(activity.id())) {
      Day day = day(placement.start());
      at(new Fact.DayShared(other.ref(), day.ref()), s -> !day(s).id().equals(day.id()));
    }
  }

  private void at(Fact fact, java.util.function.IntPredicate start) {
    found.add(new Forbidden(fact, candidates.at(start), OTHERS));
  }

  private void apart(Fact fact, Placement other) {
    BitSet places = new BitSet();
    for (int r = 0; r < problem.rooms().size(); r++) {
      int there = travel(other.room(), problem.rooms().get(r).id());
      int back = travel(problem.rooms().get(r).id(), other.room());
      places.or(
          candidates.inRoom(
              r, s -> s < end(other) + there && other.start() < s + activity.minutes() + back));
    }
    found.add(new Forbidden(fact, places, OTHERS));
  }

  private static <T> List<T> shared(
      List<T> all, Function<T, String> id, List<String> mine, List<String> theirs) {
    return all.stream()
        .filter(one -> mine.contains(id.apply(one)) && theirs.contains(id.apply(one)))
        .toList();
  }

  private int travel(String fromRoom, String toRoom) {
    String from = venue(fromRoom);
    String to = venue(toRoom);
    return from.equals(to)
        ? 0
        : problem.travels().stream()
            .filter(way -> way.fromVenue().equals(from) && way.toVenue().equals(to))
            .mapToInt(way -> way.minutes())
            .reduce(0, (earlier, later) -> later);
  }

  private String venue(String room) {
    return problem.rooms().stream()
        .filter(r -> r.id().equals(room))
        .map(Room::venue)
        .findFirst()
        .orElse("");
  }

  private Activity other(Placement placement) {
    return byId.getOrDefault(placement.activity(), activity);
  }

  private int end(Placement placement) {
    return placement.start() + other(placement).minutes();
  }

  private Day day(int start) {
    return problem.days().stream()
        .filter(day -> day.open().getFirst().from() <= start)
        .reduce((earlier, later) -> later)
        .orElse(problem.days().getFirst());
  }
}
