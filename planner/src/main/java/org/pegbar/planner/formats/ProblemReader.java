// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.pegbar.planner.formats.Values.id;
import static org.pegbar.planner.formats.Values.minute;
import static org.pegbar.planner.formats.Values.minutes;
import static org.pegbar.planner.formats.Values.name;
import static org.pegbar.planner.formats.Values.windows;

import java.util.Arrays;
import java.util.function.Consumer;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.Day;
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

/** Reads pegbar-json. */
public final class ProblemReader {
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
                "requests",
                "likenesses",
                "demands",
                "interpreting",
                "published",
                "weights");
    ProblemBuilder problem = Problem.named(json.or("name", "", Json::text));
    problem.quantum(json.or("quantumMinutes", 5, Values::minutes));
    each(json, "days", item -> problem.day(day(item)));
    each(json, "venues", item -> problem.venue(venue(item)));
    each(json, "travels", item -> problem.travel(travel(item)));
    each(json, "rooms", item -> problem.room(room(item)));
    each(json, "people", item -> problem.person(person(item)));
    each(json, "items", item -> problem.item(item(item)));
    each(json, "activities", item -> problem.activity(ActivityReader.activity(item)));
    each(json, "requests", item -> ActivityReader.request(item).ifPresent(problem::activity));
    each(json, "likenesses", item -> likeness(item, problem));
    each(json, "demands", item -> demand(item, problem));
    each(json, "interpreting", item -> interpreting(item, problem));
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
        "turnaroundMinutes",
        "hall");
    return new Room(
        id(json),
        name(json),
        json.field("venue").text(),
        minutes(json.field("capacity")),
        json.texts("equipment"),
        windows(json, "available"),
        minutes(json, "wheelchairPlaces"),
        minutes(json, "turnaroundMinutes"),
        json.find("hall").map(Json::text).orElse(null));
  }

  private static Person person(Json json) {
    json.only(
        "id",
        "name",
        "available",
        "maxMinutesPerDay",
        "breakMinutes",
        "longestWaitMinutes",
        "fewestMeetings",
        "mostMeetings");
    return new Person(
        id(json),
        name(json),
        windows(json, "available"),
        minutes(json, "maxMinutesPerDay"),
        minutes(json, "breakMinutes"),
        minutes(json, "longestWaitMinutes"),
        minutes(json, "fewestMeetings"),
        minutes(json, "mostMeetings"));
  }

  private static Item item(Json json) {
    json.only("id", "name", "available", "turnaroundMinutes");
    return new Item(
        id(json), name(json), windows(json, "available"), minutes(json, "turnaroundMinutes"));
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

  private static void interpreting(Json json, ProblemBuilder problem) {
    json.only("language", "teams");
    problem.interpreting(json.field("language").text(), minutes(json.field("teams")));
  }

  private static Placement published(Json json) {
    json.only("activity", "room", "start", "weight");
    return new Placement(
        json.field("activity").text(), json.field("room").text(), minute(json.field("start")));
  }

  private static int weight(Json json) {
    return json.or("weight", 1, Values::minutes);
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
}
