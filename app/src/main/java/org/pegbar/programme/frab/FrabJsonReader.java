// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Makes the same tree of a schedule.json as of a schedule.xml. What JSON calls differently gets the
 * name that it has in XML: day_start is {@code start}, a link's url is {@code href}. What XML has
 * no element for is kept as it is.
 */
final class FrabJsonReader {

  private static final Set<String> CONFERENCE =
      Set.of(
          "title",
          "subtitle",
          "acronym",
          "venue",
          "city",
          "start",
          "end",
          "days",
          "day_change",
          "timeslot_duration",
          "time_zone_name",
          "logo",
          "url");
  private static final Set<String> EVENT_ATTRIBUTES = Set.of("guid", "id", "code");
  private static final Set<String> EVENT =
      Set.of(
          "room",
          "title",
          "subtitle",
          "type",
          "date",
          "start",
          "duration",
          "abstract",
          "slug",
          "track",
          "logo",
          "language",
          "description",
          "url",
          "feedback_url",
          "origin_url",
          "video_download_url");

  private FrabJsonReader() {}

  static FrabSchedule schedule(JsonNode root) {
    var head = new ArrayList<FrabField>();
    var conference = new ArrayList<FrabField>();
    for (var name : List.of("url", "version", "base_url")) {
      if (root.path(name).isString()) {
        var field = new FrabText(name, root.path(name).asString());
        (name.equals("base_url") ? conference : head).add(field);
      }
    }
    root.path("conference").properties().forEach(one -> conference(one, conference::add));
    return new FrabSchedule(head, conference, List.of(), days(root.path("conference")));
  }

  private static void conference(Map.Entry<String, JsonNode> member, Consumer<FrabField> to) {
    var value = member.getValue();
    switch (member.getKey()) {
      case "days" -> {
        // read apart
      }
      case "daysCount" -> text("days", value, CONFERENCE, to);
      case "tracks" -> value.forEach(one -> to.accept(FrabJsonItems.read("track", one)));
      case "rooms" -> value.forEach(one -> to.accept(FrabJsonItems.read("room", one)));
      default -> text(member.getKey(), value, CONFERENCE, to);
    }
  }

  private static List<FrabDay> days(JsonNode conference) {
    var days = new ArrayList<FrabDay>();
    conference
        .path("days")
        .forEach(day -> {
          var attributes = new LinkedHashMap<String, String>();
          put(attributes, "index", day.path("index"));
          put(attributes, "date", day.path("date"));
          put(attributes, "start", day.path("day_start"));
          put(attributes, "end", day.path("day_end"));
          var rooms = new ArrayList<FrabRoom>();
          day.path("rooms")
              .properties()
              .forEach(room ->
                  rooms.add(new FrabRoom(Map.of("name", room.getKey()), events(room.getValue()))));
          days.add(new FrabDay(attributes, rooms));
        });
    return days;
  }

  private static List<FrabEvent> events(JsonNode room) {
    var events = new ArrayList<FrabEvent>();
    room.forEach(event -> events.add(event(event)));
    return events;
  }

  private static FrabEvent event(JsonNode event) {
    var attributes = new LinkedHashMap<String, String>();
    var fields = new ArrayList<FrabField>();
    event
        .properties()
        .forEach(member -> {
          var name = member.getKey();
          if (EVENT_ATTRIBUTES.contains(name)) {
            put(attributes, name, member.getValue());
          } else if (FrabJsonItems.LISTS.containsKey(name)) {
            fields.add(FrabJsonItems.list(name, member.getValue()));
          } else if (!FrabJsonItems.RECORDING.containsKey(name)) {
            text(name, member.getValue(), EVENT, fields::add);
          }
        });
    FrabJsonItems.recording(event).ifPresent(fields::add);
    return new FrabEvent(0, attributes, fields);
  }

  /** A text that XML has an element for is one; anything else is kept as JSON; null is nothing. */
  private static void text(String name, JsonNode value, Set<String> texts, Consumer<FrabField> to) {
    if (value.isNull()) {
      return;
    }
    to.accept(
        value.isValueNode() && texts.contains(name)
            ? new FrabText(name, value.asString())
            : new FrabData(name, FrabJson.print(value)));
  }

  private static void put(Map<String, String> into, String name, JsonNode value) {
    if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
      into.put(name, value.asString());
    }
  }
}
