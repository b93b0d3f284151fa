// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pegbar.planner.formats.FrabReader.Event;
import org.pegbar.planner.formats.FrabReader.Schedule;
import org.pegbar.planner.formats.FrabReader.Someone;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

/**
 * A published schedule as a problem. What the file does not say is assumed: every event stays on
 * its day, any event may use any room, nobody needs time from room to room, and a room is open on
 * the days it is used, as {@link RoomHours} says. Minutes count from midnight before the first day.
 */
public final class FrabProblem {
  private static final String VENUE = "venue";

  /** When a room is open on a day on which the schedule uses it. */
  public enum RoomHours {
    /** From its own first start to its own last end of that day. */
    OWN,
    /** From the first start to the last end of that day in any room. */
    DAY
  }

  private final Schedule schedule;
  private final LocalDateTime epoch;
  private final TreeMap<LocalDate, Window> days = new TreeMap<>();
  private final Map<String, TreeMap<LocalDate, Window>> rooms = new LinkedHashMap<>();

  /**
   * Prepares a schedule.
   *
   * @throws BadInput if it has no event
   */
  public FrabProblem(Schedule schedule) {
    if (schedule.events().isEmpty()) {
      throw new BadInput(0, "schedule", "at least one event", "none");
    }
    this.schedule = schedule;
    LocalDate first =
        schedule.events().stream().map(Event::day).min(LocalDate::compareTo).orElseThrow();
    this.epoch = first.atStartOfDay();
    for (Event event : schedule.events()) {
      days.merge(event.day(), window(event), FrabProblem::around);
      rooms
          .computeIfAbsent(event.room(), unused -> new TreeMap<>())
          .merge(event.day(), window(event), FrabProblem::around);
    }
  }

  private Window window(Event event) {
    int start = (int) ChronoUnit.MINUTES.between(epoch, event.start());
    return new Window(start, start + minutes(event));
  }

  /** An event without length counts as a minute: it cannot be in the midst of another. */
  private static int minutes(Event event) {
    return Math.max(1, event.minutes());
  }

  /** What the events are called in the problem, in the order of the file: their ids, told apart. */
  public List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < schedule.events().size(); i++) {
      String id = schedule.events().get(i).id();
      ids.add(ids.contains(id) ? id + "@" + i : id);
    }
    return List.copyOf(ids);
  }

  private static Window around(Window a, Window b) {
    return new Window(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
  }

  /** When that is on the calendar. */
  public LocalDateTime at(int minute) {
    return epoch.plusMinutes(minute);
  }

  /**
   * The hours of a day.
   *
   * @throws BadInput if the schedule has no such day
   */
  public Window day(LocalDate date) {
    Window day = days.get(date);
    if (day == null) {
      throw new BadInput(0, "--day", "one of " + days.keySet(), date.toString());
    }
    return day;
  }

  /** Names of the rooms that are used on a day, in the order of the file. */
  public List<String> rooms(LocalDate date) {
    return rooms.keySet().stream().filter(name -> used(name).containsKey(date)).toList();
  }

  private TreeMap<LocalDate, Window> used(String room) {
    return rooms.getOrDefault(room, new TreeMap<>());
  }

  /** The problem, with everything published where it is. */
  public Problem problem(RoomHours hours) {
    ProblemBuilder problem = Problem.named("schedule").quantum(schedule.slotMinutes());
    days.forEach((date, open) -> problem.day(day(date, open)));
    problem.venue(new Venue(VENUE, VENUE));
    rooms.forEach((name, used) -> problem.room(room(name, used, hours)));
    Map<String, Someone> people = new LinkedHashMap<>();
    schedule
        .events()
        .forEach(
            event -> event.people().forEach(person -> people.putIfAbsent(person.id(), person)));
    people.values().forEach(person -> problem.person(Person.of(person.id(), person.name())));
    List<String> ids = ids();
    for (int i = 0; i < ids.size(); i++) {
      Event event = schedule.events().get(i);
      Window day = days.getOrDefault(event.day(), window(event));
      problem.activity(
          Activity.of(ids.get(i), event.title(), minutes(event))
              .track(event.track().isEmpty() ? null : event.track())
              .people(event.people().stream().map(Someone::id).toList())
              .windows(List.of(day)));
      problem.published(new Placement(ids.get(i), event.room(), window(event).from()), 1);
    }
    return problem.build();
  }

  private Day day(LocalDate date, Window open) {
    int midnight = (int) ChronoUnit.MINUTES.between(epoch, date.atStartOfDay());
    return new Day(date.toString(), date.toString(), midnight, List.of(open), List.of());
  }

  private Room room(String name, TreeMap<LocalDate, Window> used, RoomHours hours) {
    List<Window> open = new ArrayList<>();
    used.forEach(
        (date, own) -> open.add(hours == RoomHours.OWN ? own : days.getOrDefault(date, own)));
    return Room.of(name, name, VENUE, 0).available(open.toArray(Window[]::new));
  }
}
