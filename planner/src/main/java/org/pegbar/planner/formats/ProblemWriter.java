// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Level;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Window;

/** Writes pegbar-json; what says nothing is left out. {@link ProblemReader} reads the same back. */
public final class ProblemWriter {
  private ProblemWriter() {}

  /** The problem as text. */
  public static String write(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", problem.name());
    json.put("quantumMinutes", problem.quantumMinutes());
    json.put("days", problem.days().stream().map(ProblemWriter::day).toList());
    json.put(
        "venues",
        problem.venues().stream().map(v -> Map.of("id", v.id(), "name", v.name())).toList());
    json.put(
        "travels",
        problem.travels().stream()
            .map(t -> Map.of("from", t.fromVenue(), "to", t.toVenue(), "minutes", t.minutes()))
            .toList());
    json.put("rooms", problem.rooms().stream().map(ProblemWriter::room).toList());
    json.put("people", problem.people().stream().map(ProblemWriter::person).toList());
    json.put("items", problem.items().stream().map(ProblemWriter::item).toList());
    json.put("activities", problem.activities().stream().map(ProblemWriter::activity).toList());
    relations(problem, json);
    json.put("published", problem.published().stream().map(ProblemWriter::published).toList());
    json.put("weights", weights(problem));
    return JsonWriter.write(json);
  }

  private static void relations(Problem problem, Map<String, Object> json) {
    json.put(
        "likenesses",
        problem.likenesses().stream()
            .map(l -> Map.of("track", l.track(), "other", l.other(), "strength", l.strength()))
            .toList());
    json.put(
        "demands",
        problem.demands().stream()
            .map(d -> Map.of("activity", d.activity(), "other", d.other(), "people", d.people()))
            .toList());
    json.put(
        "interpreting",
        problem.interpreting().stream()
            .map(i -> Map.of("language", i.language(), "teams", i.teams()))
            .toList());
  }

  private static Map<String, Object> day(Day day) {
    Map<String, Object> json = named(day.id(), day.name());
    json.put("midnight", day.midnight());
    json.put("open", windows(day.open()));
    json.put("prime", windows(day.prime()));
    return json;
  }

  private static Map<String, Object> room(Room room) {
    Map<String, Object> json = named(room.id(), room.name());
    json.put("venue", room.venue());
    json.put("capacity", room.capacity());
    say(json, "equipment", room.equipment());
    say(json, "available", windows(room.available()));
    say(json, "wheelchairPlaces", room.wheelchairPlaces());
    say(json, "turnaroundMinutes", room.turnaroundMinutes());
    say(json, "hall", room.hall());
    return json;
  }

  private static Map<String, Object> person(Person person) {
    Map<String, Object> json = named(person.id(), person.name());
    say(json, "available", windows(person.available()));
    say(json, "maxMinutesPerDay", person.maxMinutesPerDay());
    say(json, "breakMinutes", person.breakMinutes());
    say(json, "longestWaitMinutes", person.longestWaitMinutes());
    say(json, "fewestMeetings", person.fewestMeetings());
    say(json, "mostMeetings", person.mostMeetings());
    return json;
  }

  private static Map<String, Object> item(Item item) {
    Map<String, Object> json = named(item.id(), item.name());
    say(json, "available", windows(item.available()));
    say(json, "turnaroundMinutes", item.turnaroundMinutes());
    return json;
  }

  private static Map<String, Object> activity(Activity activity) {
    Map<String, Object> json = named(activity.id(), activity.name());
    json.put("minutes", activity.minutes());
    json.put("kind", activity.kind());
    say(json, "track", activity.track());
    say(json, "work", activity.work());
    say(json, "language", activity.language());
    say(json, "interpretedInto", activity.interpretedInto());
    say(json, "people", activity.people());
    say(json, "preferred", activity.preferred());
    say(json, "items", activity.items());
    say(json, "equipment", activity.equipment());
    say(json, "audience", activity.audience());
    say(json, "wheelchairPlaces", activity.wheelchairPlaces());
    say(json, "rooms", activity.rooms());
    say(json, "windows", windows(activity.windows()));
    say(json, "hours", hours(activity.hours()));
    say(json, "before", activity.before());
    say(json, "sameDay", activity.sameDay());
    say(json, "premiere", activity.premiere());
    say(json, "prime", activity.prime());
    json.put("priority", activity.priority());
    say(json, "setupMinutes", activity.setupMinutes());
    say(json, "meeting", activity.meeting());
    say(json, "pinned", pin(activity.pinned()));
    return json;
  }

  private static @Nullable Map<String, Object> hours(@Nullable Hours hours) {
    return hours == null ? null : Map.of("from", hours.from(), "to", hours.to());
  }

  private static @Nullable Map<String, Object> pin(@Nullable Placement pin) {
    return pin == null ? null : Map.of("room", pin.room(), "start", pin.start());
  }

  private static Map<String, Object> published(Published published) {
    Placement at = published.placement();
    return Map.of(
        "activity",
        at.activity(),
        "room",
        at.room(),
        "start",
        at.start(),
        "weight",
        published.weight());
  }

  private static Map<String, Object> weights(Problem problem) {
    Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      if (rule.level() == Level.SOFT) {
        weights.put(rule, problem.weights().of(rule));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    weights.forEach((rule, weight) -> json.put(rule.key(), weight));
    return json;
  }

  private static List<Map<String, Object>> windows(List<Window> windows) {
    return windows.stream()
        .map(w -> Map.<String, Object>of("from", w.from(), "to", w.to()))
        .toList();
  }

  private static Map<String, Object> named(String id, String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    return json;
  }

  /** Puts a value that says something. */
  private static void say(Map<String, Object> json, String field, @Nullable Object value) {
    boolean silent =
        switch (value) {
          case null -> true;
          case Collection<?> all -> all.isEmpty();
          case Integer number -> number == 0;
          case Boolean flag -> !flag;
          default -> false;
        };
    if (!silent) {
      json.put(field, value);
    }
  }
}
