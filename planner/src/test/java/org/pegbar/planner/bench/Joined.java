// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.pegbar.planner.formats.FrabReader.Event;
import org.pegbar.planner.formats.FrabReader.Someone;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

/**
 * A published programme and a set of one-to-one meetings as one problem: those who speak most often
 * are those who meet. The programme keeps its events, tracks, speakers, rooms and days, but not its
 * times; the events of a room's day are a track; rooms belong to the building that their name
 * begins with. Favourites come from a seed.
 */
final class Joined {
  private static final int OPENS = 9 * 60;
  private static final int CLOSES = 19 * 60;
  private static final int SLOT = 20;
  private static final int FIRST_SLOT = 10 * 60;
  private static final int WALK = 10;
  private static final int VISITORS = 400;
  private static final int FAVOURITES = 8;
  private final List<Event> events;
  private final MeetingsProblem meetings;
  private final Set<String> people = new LinkedHashSet<>();
  private final List<String> meeting = new ArrayList<>();
  private final LocalDate first;
  private final int days;

  Joined(List<Event> events, MeetingsProblem meetings) {
    this.events = events;
    this.meetings = meetings;
    TreeSet<LocalDate> dates = new TreeSet<>();
    Map<String, Integer> talks = new LinkedHashMap<>();
    for (Event event : events) {
      dates.add(event.start().toLocalDate());
      event.people().forEach(one -> talks.merge(one.id(), 1, Integer::sum));
    }
    first = dates.first();
    days = (int) ChronoUnit.DAYS.between(first, dates.last()) + 1;
    people.addAll(talks.keySet());
    talks.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(meetings.participants())
        .forEach(entry -> meeting.add(entry.getKey()));
  }

  /** The programme by itself, with or without the meetings. */
  Problem problem(boolean withMeetings, long seed) {
    ProblemBuilder problem = Problem.named(withMeetings ? "one clock" : "programme").quantum(5);
    for (int d = 0; d < days; d++) {
      problem.day(org.pegbar.planner.Problems.day(d, OPENS, CLOSES));
    }
    rooms(problem);
    people.forEach(id -> problem.person(person(id)));
    events.forEach(event -> problem.activity(talk(event)));
    favourites(problem, new Random(seed));
    if (withMeetings) {
      for (int m = 0; m < meetings.meetings().size(); m++) {
        problem.activity(meeting(m));
      }
    }
    return problem.build();
  }

  private void rooms(ProblemBuilder problem) {
    Set<String> names = new LinkedHashSet<>();
    events.forEach(event -> names.add(event.room()));
    Set<String> buildings = new LinkedHashSet<>();
    names.forEach(name -> buildings.add(building(name)));
    List<String> all = List.copyOf(buildings);
    for (int b = 0; b < all.size(); b++) {
      problem.venue(new Venue(all.get(b), all.get(b)));
      for (int c = 0; c < b; c++) {
        problem.travelBothWays(all.get(b), all.get(c), WALK);
      }
    }
    names.forEach(name -> problem.room(Room.of(name, name, building(name), 10)));
    int tables = meetings.tables().stream().mapToInt(t -> t).max().orElse(0);
    for (int t = 0; t < tables; t++) {
      String hall = t % 2 == 0 ? "East" : "West";
      problem.room(Room.of("table " + t, "Table " + t, all.getFirst(), 4).in(hall));
    }
  }

  private static String building(String room) {
    return room.split("[. ]", 2)[0].replaceAll("\\d.*", "");
  }

  private static Person person(String id) {
    return Person.of(id, "Speaker " + id);
  }

  private Activity talk(Event event) {
    return Activity.of("e" + event.id(), event.title(), event.minutes())
        .track(event.room() + " " + event.start().toLocalDate())
        .people(event.people().stream().map(Someone::id).toList())
        .audience(10)
        .priority(2)
        .build();
  }

  private Activity meeting(int m) {
    Meeting asked = meetings.meetings().get(m);
    List<String> tables = new ArrayList<>();
    for (int t = 0; t < meetings.tables().stream().mapToInt(i -> i).max().orElse(0); t++) {
      tables.add("table " + t);
    }
    return Activity.of("m" + m, "Meeting " + (m + 1), SLOT)
        .kind("meeting")
        .meeting(true)
        .people(meeting.get(asked.one()), meeting.get(asked.other()))
        .rooms(tables)
        .windows(windows(asked))
        .priority(2)
        .build();
  }

  /** The slots in which a meeting may be held, on the first day. */
  private List<Window> windows(Meeting asked) {
    List<Window> windows = new ArrayList<>();
    for (int t = 0; t < meetings.slots(); t++) {
      if (asked.slots().contains(t)) {
        int from = FIRST_SLOT + t * SLOT;
        windows.add(new Window(from, from + SLOT));
      }
    }
    return windows;
  }

  private void favourites(ProblemBuilder problem, Random random) {
    Map<List<String>, Integer> pairs = new HashMap<>();
    for (int v = 0; v < VISITORS; v++) {
      TreeSet<String> liked = new TreeSet<>();
      while (liked.size() < FAVOURITES) {
        liked.add("e" + events.get(random.nextInt(events.size())).id());
      }
      for (String one : liked) {
        liked.tailSet(one, false).forEach(o -> pairs.merge(List.of(one, o), 1, Integer::sum));
      }
    }
    pairs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(List::toString)))
        .forEach(e -> problem.demand(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()));
  }
}
