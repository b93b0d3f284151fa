// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Makes the same tree of a schedule.json as of a schedule.xml. What JSON calls differently gets the
 * name that it has in XML: day_start is {@code start}, a link's url is {@code href}.
 */
final class FrabJsonReader {

  private static final Set<String> EVENT_ATTRIBUTES = Set.of("guid", "id", "code");
  private static final Map<String, String> ITEMS =
      Map.of("persons", "person", "links", "link", "attachments", "attachment");

  private FrabJsonReader() {}

  static FrabSchedule schedule(JsonNode root) {
    var head = new ArrayList<FrabField>();
    for (var name : List.of("url", "version", "base_url")) {
      if (root.path(name).isValueNode()) {
        head.add(new FrabText(name, root.path(name).asString()));
      }
    }
    var conference = root.path("conference");
    return new FrabSchedule(head, conference(conference), List.of(), days(conference));
  }

  private static List<FrabField> conference(JsonNode conference) {
    var fields = new ArrayList<FrabField>();
    conference
        .properties()
        .forEach(property -> {
          var name = property.getKey().equals("daysCount") ? "days" : property.getKey();
          var value = property.getValue();
          if (value.isValueNode() && !value.isNull()) {
            fields.add(new FrabText(name, value.asString()));
          } else if (name.equals("tracks")) {
            value.forEach(track -> fields.add(new FrabText("track", texts(track), "")));
          } else if (name.equals("rooms")) {
            value.forEach(room -> fields.add(new FrabText("room", texts(room), "")));
          }
        });
    return fields;
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
        .forEach(property -> {
          var name = property.getKey();
          var value = property.getValue();
          if (EVENT_ATTRIBUTES.contains(name)) {
            put(attributes, name, value);
          } else if (ITEMS.containsKey(name)) {
            fields.add(items(name, value));
          } else if (value.isValueNode() && !value.isNull()) {
            fields.add(new FrabText(name, value.asString()));
          }
        });
    return new FrabEvent(0, attributes, fields);
  }

  private static FrabField items(String name, JsonNode list) {
    var items = new ArrayList<FrabText>();
    list.forEach(item -> {
      var attributes = new LinkedHashMap<>(texts(item));
      var text =
          name.equals("persons")
              ? first(attributes, "public_name", "name")
              : first(attributes, "title");
      if (!name.equals("persons") && attributes.containsKey("url")) {
        attributes.put("href", attributes.getOrDefault("url", ""));
        attributes.remove("url");
      }
      items.add(new FrabText(ITEMS.getOrDefault(name, ""), attributes, text));
    });
    return items.isEmpty() ? new FrabText(name, "") : new FrabList(name, items);
  }

  /** Takes out all of these and keeps the first that says something. */
  private static String first(Map<String, String> attributes, String... names) {
    var found = "";
    for (var name : names) {
      var value = attributes.remove(name);
      found = found.isEmpty() && value != null ? value : found;
    }
    return found;
  }

  private static Map<String, String> texts(JsonNode object) {
    var all = new LinkedHashMap<String, String>();
    object.properties().forEach(property -> put(all, property.getKey(), property.getValue()));
    return all;
  }

  private static void put(Map<String, String> into, String name, JsonNode value) {
    if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
      into.put(name, value.asString());
    }
  }
}
