// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;
import org.pegbar.planner.problem.Wish;

/** Reads pegbar-meetings-json; its schema is {@code pegbar-meetings.schema.json}. */
public final class MatchmakingReader {
  private static final int MOST = 10_000;

  private MatchmakingReader() {}

  /**
   * Reads a market.
   *
   * @throws org.pegbar.planner.input.BadInput for a missing or malformed field
   * @throws org.pegbar.planner.problem.InvalidProblem if it contradicts itself
   */
  public static MatchmakingProblem read(String text) {
    Json json =
        Json.read(text)
            .only("name", "slots", "tables", "participants", "requests", "met", "confirmed");
    Json met = json.find("met").orElseGet(() -> Json.read("{}")).only("refused", "pairs");
    return new MatchmakingProblem(
        json.or("name", "", Json::text),
        json.field("slots").items().stream().map(MatchmakingReader::slot).toList(),
        json.field("tables").items().stream().map(MatchmakingReader::table).toList(),
        json.field("participants").items().stream().map(MatchmakingReader::participant).toList(),
        json.field("requests").items().stream().map(MatchmakingReader::request).toList(),
        met.items("pairs").stream().map(MatchmakingReader::pair).collect(Collectors.toSet()),
        met.or("refused", false, Json::flag),
        json.items("confirmed").stream().map(MatchmakingReader::confirmed).toList());
  }

  /** The meetings of an answer. */
  public static List<Meeting> meetings(Json solution) {
    return solution.field("meetings").items().stream()
        .map(json ->
            new Meeting(
                json.field("request").text(),
                json.field("slot").text(),
                json.field("table").text()))
        .toList();
  }

  private static Slot slot(Json json) {
    json.only("id", "half", "start", "minutes");
    return new Slot(
        Values.id(json),
        json.field("half").text(),
        Values.minute(json.field("start")),
        json.field("minutes").integer(1, 1440));
  }

  private static Table table(Json json) {
    json.only("id", "name", "hall", "open");
    return new Table(
        Values.id(json), Values.name(json), json.or("hall", "", Json::text), names(json, "open"));
  }

  private static Participant participant(Json json) {
    json.only("id", "name", "side", "free", "fewest", "most", "mostInRow", "stand");
    return new Participant(
        Values.id(json),
        Values.name(json),
        json.or("side", "", Json::text),
        names(json, "free"),
        count(json, "fewest"),
        count(json, "most"),
        count(json, "mostInRow"),
        text(json, "stand"));
  }

  private static Request request(Json json) {
    json.only("id", "answers", "weight", "when");
    Map<String, Wish> answers = new LinkedHashMap<>();
    json.field("answers").fields().forEach((id, wish) -> answers.put(id, wish(wish)));
    return new Request(
        Values.id(json),
        answers,
        json.or("weight", 1, weight -> weight.integer(1, 1000)),
        names(json, "when"));
  }

  private static Wish wish(Json json) {
    for (Wish wish : Wish.values()) {
      if (wish.name().toLowerCase(Locale.ROOT).equals(json.text())) {
        return wish;
      }
    }
    throw json.bad("must, wish, open or no");
  }

  private static Confirmed confirmed(Json json) {
    json.only("request", "slot", "table");
    return new Confirmed(json.field("request").text(), text(json, "slot"), text(json, "table"));
  }

  private static Set<String> pair(Json json) {
    return new HashSet<>(json.items().stream().map(Json::text).toList());
  }

  private static Set<String> names(Json json, String field) {
    return new HashSet<>(json.texts(field));
  }

  private static int count(Json json, String field) {
    return json.or(field, 0, value -> value.integer(0, MOST));
  }

  private static @Nullable String text(Json json, String field) {
    return json.find(field).map(Json::text).orElse(null);
  }
}
