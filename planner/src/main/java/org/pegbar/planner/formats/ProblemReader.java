// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Level;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Travel;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Weights;
import org.pegbar.planner.problem.Window;

/** Reads pegbar-json. */
public final class ProblemReader {
  private static final int MOST = 10_000_000;

  private ProblemReader() {}

  /**
   * Reads a problem.
   *
   * @throws org.pegbar.planner.input.BadInput for a value that is not what the schema says
   * @throws org.pegbar.planner.problem.InvalidProblem if the values do not fit together
   */
  public static Problem read(String text) {
    Json json =
        Json.read(text)
            .only(
                "name",
                "quantumMinutes",
                "days",
                "venues",
                "travels",
                "rooms",
                "people",
                "items",
                "activities",
                "likenesses",
                "demands",
                "published",
                "weights");
    ProblemBuilder problem = Problem.named(json.or("name", "", Json::text));
    problem.quantum(json.or("quantumMinutes", 5, ProblemReader::minutes));
    each(json, "days", item -> problem.day(day(item)));
    each(json, "venues", item -> problem.venue(venue(item)));
    each(json, "travels", item -> problem.travel(travel(item)));
    each(json, "rooms", item -> problem.room(room(item)));
    each(json, "people", item -> problem.person(person(item)));
    each(json, "items", item -> problem.item(item(item)));
    each(json, "activities", item -> problem.activity(activity(item)));
    each(json, "likenesses", item -> likeness(item, problem));
    each(json, "demands", item -> demand(item, problem));
    each(json, "published", item -> problem.published(published(item), weight(item)));
    json.find("weights").ifPresent(weights -> problem.weights(weights(weights)));
    return problem.build();
  }

  /** Reads a placement of a problem or a solution. */
  public static Placement placement(Json json) {
    json.only("activity", "room", "start");
    return new Placement(
        json.field("activity").text(), json.field("room").text(), minute(json.field("start")));
  }

  private static void each(Json json, String field, Consumer<Json> read) {
    json.items(field).forEach(read);
  }

  private static Day day(Json json) {
    json.only("id", "name", "midnight", "open", "prime");
    return new Day(
        id(json),
        name(json),
        minute(json.field("midnight")),
        windows(json, "open"),
        windows(json, "prime"));
  }

  private static Venue venue(Json json) {
    json.only("id", "name");
    return new Venue(id(json), name(json));
  }

  private static Travel travel(Json json) {
    json.only("from", "to", "minutes");
    return new Travel(
        json.field("from").text(), json.field("to").text(), minutes(json.field("minutes")));
  }

  private static Room room(Json json) {
    json.only(
        "id",
        "name",
        "venue",
        "capacity",
        "equipment",
        "available",
        "wheelchairPlaces",
        "turnaroundMinutes");
    return new Room(
        id(json),
        name(json),
        json.field("venue").text(),
        minutes(json.field("capacity")),
        json.texts("equipment"),
        windows(json, "available"),
        json.or("wheelchairPlaces", 0, ProblemReader::minutes),
        json.or("turnaroundMinutes", 0, ProblemReader::minutes));
  }

  private static Person person(Json json) {
    json.only("id", "name", "available", "maxMinutesPerDay");
    return new Person(
        id(json),
        name(json),
        windows(json, "available"),
        json.or("maxMinutesPerDay", 0, ProblemReader::minutes));
  }

  private static Item item(Json json) {
    json.only("id", "name", "available");
    return new Item(id(json), name(json), windows(json, "available"));
  }

  static Activity activity(Json json) {
    json.only(
        "id",
        "name",
        "minutes",
        "kind",
        "track",
        "work",
        "language",
        "people",
        "preferred",
        "items",
        "equipment",
        "audience",
        "wheelchairPlaces",
        "rooms",
        "windows",
        "hours",
        "before",
        "sameDay",
        "premiere",
        "prime",
        "priority",
        "pinned");
    ActivityBuilder activity =
        Activity.of(id(json), name(json), minutes(json.field("minutes")))
            .kind(json.or("kind", "session", Json::text))
            .people(json.texts("people"))
            .preferred(json.texts("preferred"))
            .items(json.texts("items"))
            .equipment(json.texts("equipment"))
            .audience(json.or("audience", 0, ProblemReader::minutes))
            .wheelchairPlaces(json.or("wheelchairPlaces", 0, ProblemReader::minutes))
            .rooms(json.texts("rooms"))
            .windows(windows(json, "windows"))
            .before(json.texts("before"))
            .sameDay(json.texts("sameDay"))
            .premiere(json.or("premiere", false, Json::flag))
            .prime(json.or("prime", false, Json::flag))
            .priority(json.or("priority", 1, ProblemReader::minutes));
    json.find("track").ifPresent(track -> activity.track(track.text()));
    json.find("work").ifPresent(work -> activity.work(work.text()));
    json.find("language").ifPresent(language -> activity.language(language.text()));
    json.find("hours").ifPresent(hours -> activity.hours(hours(hours)));
    json.find("pinned")
        .ifPresent(pin ->
            activity.pinned(
                pin.only("room", "start").field("room").text(), minute(pin.field("start"))));
    return activity.build();
  }

  private static Hours hours(Json json) {
    json.only("from", "to");
    int from = minutes(json.field("from"));
    int to = minutes(json.field("to"));
    if (to <= from) {
      throw json.field("to").bad("a minute of the day after from (" + from + ")");
    }
    return new Hours(from, to);
  }

  private static void likeness(Json json, ProblemBuilder problem) {
    json.only("track", "other", "strength");
    problem.alike(
        json.field("track").text(), json.field("other").text(), minutes(json.field("strength")));
  }

  private static void demand(Json json, ProblemBuilder problem) {
    json.only("activity", "other", "people");
    problem.demand(
        json.field("activity").text(), json.field("other").text(), minutes(json.field("people")));
  }

  private static Placement published(Json json) {
    json.only("activity", "room", "start", "weight");
    return new Placement(
        json.field("activity").text(), json.field("room").text(), minute(json.field("start")));
  }

  private static int weight(Json json) {
    return json.or("weight", 1, ProblemReader::minutes);
  }

  private static Weights weights(Json json) {
    Weights weights = Weights.standard();
    for (String key : json.fields().keySet()) {
      Rule rule =
          Arrays.stream(Rule.values())
              .filter(r -> r.key().equals(key) && r.level() == Level.SOFT)
              .findFirst()
              .orElseThrow(() -> json.field(key).bad("the name of a soft rule"));
      weights = weights.with(rule, json.field(key).integer(0, 100_000));
    }
    return weights;
  }

  private static List<Window> windows(Json json, String field) {
    return json.items(field).stream().map(ProblemReader::window).toList();
  }

  private static Window window(Json json) {
    json.only("from", "to");
    int from = minute(json.field("from"));
    int to = minute(json.field("to"));
    if (to <= from) {
      throw json.field("to").bad("a minute after from (" + from + ")");
    }
    return new Window(from, to);
  }

  private static String id(Json json) {
    return json.field("id").text();
  }

  private static String name(Json json) {
    return json.find("name").map(Json::text).orElseGet(() -> id(json));
  }

  private static int minute(Json json) {
    return json.integer(-MOST, MOST);
  }

  private static int minutes(Json json) {
    return json.integer(0, MOST);
  }
}
