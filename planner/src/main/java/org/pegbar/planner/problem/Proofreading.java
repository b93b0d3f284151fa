// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a problem and gathers what does not fit together. */
final class Proofreading {
  private static final int MOST_MINUTES = 10_000_000;
  private final List<InvalidProblem.Mistake> mistakes = new ArrayList<>();
  private Set<String> venueIds = Set.of();
  private Set<String> roomIds = Set.of();
  private Set<String> personIds = Set.of();
  private Set<String> itemIds = Set.of();
  private Set<String> activityIds = Set.of();

  void clock(int quantum, List<Day> days) {
    require(quantum >= 1, "quantumMinutes", "must be at least 1, but is " + quantum);
    require(!days.isEmpty(), "days", "must hold at least one day");
    unique("days", days, Day::id);
    for (int i = 0; i < days.size(); i++) {
      String field = "days[" + i + "].open";
      Day day = days.get(i);
      require(!day.open().isEmpty(), field, "must hold at least one window");
      day.open().forEach(window -> near(field, window.from()));
      if (i > 0 && !day.open().isEmpty() && !days.get(i - 1).open().isEmpty()) {
        require(
            day.open().getFirst().from() > days.get(i - 1).open().getFirst().from(),
            field,
            "must open after the day before it");
      }
    }
  }

  void places(List<Venue> venues, List<Travel> travels, List<Room> rooms) {
    venueIds = unique("venues", venues, Venue::id);
    roomIds = unique("rooms", rooms, Room::id);
    for (int i = 0; i < travels.size(); i++) {
      Travel travel = travels.get(i);
      String field = "travels[" + i + "]";
      known(venueIds, field + ".fromVenue", travel.fromVenue());
      known(venueIds, field + ".toVenue", travel.toVenue());
      atLeast(0, field + ".minutes", travel.minutes());
    }
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      String field = "rooms[" + i + "]";
      known(venueIds, field + ".venue", room.venue());
      atLeast(0, field + ".capacity", room.capacity());
      atLeast(0, field + ".wheelchairPlaces", room.wheelchairPlaces());
      atLeast(0, field + ".turnaroundMinutes", room.turnaroundMinutes());
    }
  }

  void resources(List<Person> people, List<Item> items) {
    personIds = unique("people", people, Person::id);
    itemIds = unique("items", items, Item::id);
    for (int i = 0; i < people.size(); i++) {
      person("people[" + i + "]", people.get(i));
    }
    for (int i = 0; i < items.size(); i++) {
      atLeast(0, "items[" + i + "].turnaroundMinutes", items.get(i).turnaroundMinutes());
    }
  }

  private void person(String field, Person person) {
    atLeast(0, field + ".maxMinutesPerDay", person.maxMinutesPerDay());
    atLeast(0, field + ".breakMinutes", person.breakMinutes());
    atLeast(0, field + ".longestWaitMinutes", person.longestWaitMinutes());
    atLeast(0, field + ".fewestMeetings", person.fewestMeetings());
    atLeast(0, field + ".mostMeetings", person.mostMeetings());
  }

  void interpreting(List<Interpreting> interpreting) {
    unique("interpreting", interpreting, Interpreting::language);
    for (int i = 0; i < interpreting.size(); i++) {
      atLeast(0, "interpreting[" + i + "].teams", interpreting.get(i).teams());
    }
  }

  void activities(List<Activity> activities) {
    activityIds = unique("activities", activities, Activity::id);
    for (int i = 0; i < activities.size(); i++) {
      activity("activities[" + i + "]", activities.get(i));
    }
  }

  private void activity(String field, Activity activity) {
    atLeast(1, field + ".minutes", activity.minutes());
    atLeast(0, field + ".audience", activity.audience());
    atLeast(0, field + ".wheelchairPlaces", activity.wheelchairPlaces());
    atLeast(1, field + ".priority", activity.priority());
    atLeast(0, field + ".setupMinutes", activity.setupMinutes());
    allKnown(personIds, field + ".people", activity.people());
    allKnown(personIds, field + ".preferred", activity.preferred());
    allKnown(itemIds, field + ".items", activity.items());
    allKnown(roomIds, field + ".rooms", activity.rooms());
    others(field + ".before", activity, activity.before());
    others(field + ".sameDay", activity, activity.sameDay());
    Placement pin = activity.pinned();
    if (pin != null) {
      placement(field + ".pinned", pin);
      require(pin.activity().equals(activity.id()), field + ".pinned", "pins another activity");
    }
  }

  private void others(String field, Activity activity, List<String> ids) {
    allKnown(activityIds, field, ids);
    require(!ids.contains(activity.id()), field, "must not name the activity itself");
  }

  void relations(List<Demand> demands, List<Likeness> likenesses, List<Published> published) {
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = demands.get(i);
      String field = "demands[" + i + "]";
      known(activityIds, field + ".activity", demand.activity());
      known(activityIds, field + ".other", demand.other());
      require(!demand.activity().equals(demand.other()), field, "must name two activities");
      atLeast(0, field + ".people", demand.people());
    }
    for (int i = 0; i < likenesses.size(); i++) {
      atLeast(0, "likenesses[" + i + "].strength", likenesses.get(i).strength());
    }
    unique("published", published, announced -> announced.placement().activity());
    for (int i = 0; i < published.size(); i++) {
      placement("published[" + i + "]", published.get(i).placement());
      atLeast(1, "published[" + i + "].weight", published.get(i).weight());
    }
  }

  void refuseMistakes() {
    if (!mistakes.isEmpty()) {
      throw new InvalidProblem(mistakes);
    }
  }

  private void placement(String field, Placement placement) {
    known(activityIds, field + ".activity", placement.activity());
    known(roomIds, field + ".room", placement.room());
    near(field + ".start", placement.start());
  }

  private void near(String field, int minute) {
    if (Math.abs((long) minute) > MOST_MINUTES) {
      String message =
          "must lie within %,d minutes of the epoch, but is %,d".formatted(MOST_MINUTES, minute);
      require(false, field, message);
    }
  }

  private void allKnown(Set<String> ids, String field, Collection<String> used) {
    used.forEach(id -> known(ids, field, id));
  }

  private void known(Set<String> ids, String field, String id) {
    require(ids.contains(id), field, "names '" + id + "', which is not in the problem");
  }

  private void atLeast(int least, String field, int value) {
    if (value < least || value > MOST_MINUTES) {
      String message = "must be from %d to %,d, but is %d".formatted(least, MOST_MINUTES, value);
      require(false, field, message);
    }
  }

  private <T> Set<String> unique(String field, List<T> values, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      String one = id.apply(values.get(i));
      require(seen.add(one), field + "[" + i + "]", "repeats the id '" + one + "'");
    }
    return values.stream().map(id).collect(Collectors.toSet());
  }

  private void require(boolean holds, String field, String message) {
    if (!holds) {
      mistakes.add(new InvalidProblem.Mistake(field, message));
    }
  }
}
