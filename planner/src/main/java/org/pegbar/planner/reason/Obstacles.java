// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
  private final Scene scene;
  private final Problem problem;
  private final Activity activity;
  private final Candidates candidates;
  private final List<Forbidden> found = new ArrayList<>();

  Obstacles(Scene scene, Activity activity) {
    this.scene = scene;
    this.problem = scene.problem;
    this.activity = activity;
    this.candidates = new Candidates(problem, activity);
  }

  List<Forbidden> all() {
    rooms();
    times();
    availability();
    taken();
    scene.tiedTo(activity).forEach(this::busy);
    activity.people().forEach(id -> agenda(scene.person(id)));
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
    for (String id : activity.people()) {
      Person person = scene.person(id);
      outside(
          person.available(), new Fact.PersonAvailable(person.ref(), person.available()), RESOURCE);
    }
    for (String id : activity.items()) {
      Item item = scene.item(id);
      outside(item.available(), new Fact.ItemAvailable(item.ref(), item.available()), RESOURCE);
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
          scene.in(room).stream().filter(p -> !p.activity().equals(activity.id())).toList();
      BitSet places = candidates.inRoom(r, s -> here.stream().anyMatch(p -> tooClose(p, s, room)));
      List<Ref> by = here.stream().map(p -> scene.activity(p).ref()).toList();
      found.add(new Forbidden(new Fact.RoomTaken(room.ref(), by), places, OTHERS));
    }
  }

  private boolean tooClose(Placement other, int start, Room room) {
    Activity there = scene.activity(other);
    int pause = room.turnaroundMinutes();
    return start < other.start() + there.minutes() + pause + activity.setupMinutes()
        && other.start() < start + activity.minutes() + pause + there.setupMinutes();
  }

  private void busy(Placement placement) {
    Activity other = scene.activity(placement);
    Window when = other.at(placement.start());
    for (String id : activity.people()) {
      if (other.people().contains(id)) {
        Person person = scene.person(id);
        Fact fact = new Fact.PersonBusy(person.ref(), other.ref(), when);
        apart(fact, placement, person.breakMinutes());
      }
    }
    for (String id : activity.items()) {
      if (other.items().contains(id)) {
        Item item = scene.item(id);
        apart(
            new Fact.ItemBusy(item.ref(), other.ref(), when), placement, item.turnaroundMinutes());
      }
    }
    order(other, when);
    if (activity.sameDay().contains(other.id()) || other.sameDay().contains(activity.id())) {
      Day day = scene.day(placement.start());
      at(new Fact.DayShared(other.ref(), day.ref()), s -> !scene.day(s).id().equals(day.id()));
    }
  }

  private void order(Activity other, Window when) {
    if (activity.before().contains(other.id())) {
      at(new Fact.OrderKept(other.ref(), when, true), s -> s + activity.minutes() > when.from());
    }
    if (other.before().contains(activity.id())) {
      at(new Fact.OrderKept(other.ref(), when, false), s -> s < when.to());
    }
  }

  private void agenda(Person person) {
    Agenda agenda = new Agenda(scene, person, activity);
    if (activity.meeting() && agenda.isFull()) {
      at(new Fact.AgendaFull(person.ref(), person.mostMeetings()), s -> true);
    }
    if (person.longestWaitMinutes() > 0) {
      at(new Fact.WaitTooLong(person.ref(), person.longestWaitMinutes()), agenda::breaksAWait);
    }
  }

  private void at(Fact fact, java.util.function.IntPredicate start) {
    found.add(new Forbidden(fact, candidates.at(start), OTHERS));
  }

  private void apart(Fact fact, Placement other, int gap) {
    int end = other.start() + scene.activity(other).minutes();
    BitSet places = new BitSet();
    for (int r = 0; r < problem.rooms().size(); r++) {
      int there = Math.max(gap, scene.travel(other.room(), problem.rooms().get(r).id()));
      int back = Math.max(gap, scene.travel(problem.rooms().get(r).id(), other.room()));
      places.or(
          candidates.inRoom(
              r, s -> s < end + there && other.start() < s + activity.minutes() + back));
    }
    found.add(new Forbidden(fact, places, OTHERS));
  }
}
