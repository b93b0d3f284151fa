// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Level;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;
import org.pegbar.planner.problem.Window;

/** Writes pegbar-json; {@link ProblemReader} reads the same problem from it. */
public final class ProblemWriter {
  private ProblemWriter() {}

  /** The problem as text. */
  public static String write(Problem problem) {
    Entry json = new Entry().put("name", problem.name());
    json.put("quantumMinutes", problem.quantumMinutes());
    json.all("days", problem.days(), ProblemWriter::day);
    json.all("venues", problem.venues(), v -> new Entry().put("id", v.id()).put("name", v.name()));
    json.all(
        "travels",
        problem.travels(),
        t ->
            new Entry()
                .put("from", t.fromVenue())
                .put("to", t.toVenue())
                .put("minutes", t.minutes()));
    json.all("rooms", problem.rooms(), ProblemWriter::room);
    json.all("people", problem.people(), ProblemWriter::person);
    json.all("items", problem.items(), ProblemWriter::item);
    json.all("activities", problem.activities(), ProblemWriter::activity);
    json.all(
        "likenesses",
        problem.likenesses(),
        l ->
            new Entry()
                .put("track", l.track())
                .put("other", l.other())
                .put("strength", l.strength()));
    json.all(
        "demands",
        problem.demands(),
        d ->
            new Entry()
                .put("activity", d.activity())
                .put("other", d.other())
                .put("people", d.people()));
    json.all("published", problem.published(), ProblemWriter::published);
    json.put("weights", weights(problem.weights()));
    return JsonWriter.write(json.fields);
  }

  private static Entry day(Day day) {
    return new Entry()
        .put("id", day.id())
        .put("name", day.name())
        .put("midnight", day.midnight())
        .windows("open", day.open())
        .windows("prime", day.prime());
  }

  private static Entry room(Room room) {
    return new Entry()
        .put("id", room.id())
        .put("name", room.name())
        .put("venue", room.venue())
        .put("capacity", room.capacity())
        .put("equipment", room.equipment())
        .windows("available", room.available())
        .put("wheelchairPlaces", room.wheelchairPlaces())
        .put("turnaroundMinutes", room.turnaroundMinutes());
  }

  private static Entry person(Person person) {
    return new Entry()
        .put("id", person.id())
        .put("name", person.name())
        .windows("available", person.available())
        .put("maxMinutesPerDay", person.maxMinutesPerDay());
  }

  private static Entry item(Item item) {
    return new Entry()
        .put("id", item.id())
        .put("name", item.name())
        .windows("available", item.available());
  }

  private static Entry activity(Activity a) {
    Entry entry =
        new Entry()
            .put("id", a.id())
            .put("name", a.name())
            .put("minutes", a.minutes())
            .put("kind", a.kind())
            .put("track", a.track())
            .put("work", a.work())
            .put("language", a.language())
            .put("people", a.people())
            .put("preferred", a.preferred())
            .put("items", a.items())
            .put("equipment", a.equipment())
            .put("audience", a.audience())
            .put("wheelchairPlaces", a.wheelchairPlaces())
            .put("rooms", a.rooms())
            .windows("windows", a.windows())
            .put("before", a.before())
            .put("sameDay", a.sameDay())
            .put("premiere", a.premiere())
            .put("prime", a.prime())
            .put("priority", a.priority());
    if (a.hours() != null) {
      entry.put("hours", window(a.hours().from(), a.hours().to()));
    }
    if (a.pinned() != null) {
      entry.put("pinned", Map.of("room", a.pinned().room(), "start", a.pinned().start()));
    }
    return entry;
  }

  private static Entry published(Published one) {
    return new Entry()
        .put("activity", one.placement().activity())
        .put("room", one.placement().room())
        .put("start", one.placement().start())
        .put("weight", one.weight());
  }

  private static Map<String, Integer> weights(Weights weights) {
    Map<String, Integer> all = new TreeMap<>();
    for (Rule rule : Rule.values()) {
      if (rule.level() == Level.SOFT) {
        all.put(rule.key(), weights.of(rule));
      }
    }
    return all;
  }

  private static Map<String, Integer> window(int from, int to) {
    Map<String, Integer> window = new LinkedHashMap<>();
    window.put("from", from);
    window.put("to", to);
    return window;
  }

  /** A JSON object that leaves out what says nothing: null, false, empty lists. */
  private static final class Entry {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Entry put(String name, @Nullable Object value) {
      boolean says =
          value != null
              && !Boolean.FALSE.equals(value)
              && !(value instanceof Collection<?> all && all.isEmpty());
      if (says) {
        fields.put(name, value);
      }
      return this;
    }

    Entry windows(String name, List<Window> windows) {
      return put(name, windows.stream().map(w -> window(w.from(), w.to())).toList());
    }

    <T> void all(String name, List<T> values, Function<T, Entry> write) {
      fields.put(name, values.stream().map(value -> write.apply(value).fields).toList());
    }
  }
}
