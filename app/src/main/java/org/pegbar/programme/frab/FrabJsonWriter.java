// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a schedule, in the names and types of the schema. What was given is not mended. */
final class FrabJsonWriter {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final List<String> REQUIRED_TEXTS =
      List.of("subtitle", "track", "language", "abstract");
  private static final Set<String> REQUIRED_LISTS = Set.of("persons", "links");

  private FrabJsonWriter() {}

  static ObjectNode document(FrabSchedule schedule) {
    var document = MAKE.objectNode();
    document.put("$schema", "https://c3voc.de/schedule/schema.json");
    var root = MAKE.objectNode();
    for (var field : schedule.head()) {
      switch (field) {
        case FrabText text when text.name().equals("generator") ->
            document.set("generator", FrabJsonItems.write(text));
        case FrabText text -> root.put(text.name(), text.text());
        case FrabData data -> root.set(data.name(), FrabJson.parse(data.json()));
        case FrabList list -> {
          // stands in XML only
        }
      }
    }
    schedule.conference("base_url").ifPresent(address -> root.put("base_url", address));
    conference(schedule, root.putObject("conference"));
    document.set("schedule", root);
    return document;
  }

  private static void conference(FrabSchedule schedule, ObjectNode conference) {
    for (var field : schedule.conference()) {
      switch (field) {
        case FrabText text -> conference(text, schedule, conference);
        case FrabData data -> conference.set(data.name(), FrabJson.parse(data.json()));
        case FrabList list -> {
          // the schema knows no lists here but tracks and rooms
        }
      }
    }
    Ordered.items(schedule.tail(), "tracks")
        .forEach(track -> conference.withArrayProperty("tracks").add(FrabJsonItems.write(track)));
    var days = conference.putArray("days");
    schedule.days().forEach(day -> day(day, days.addObject()));
  }

  private static void conference(FrabText text, FrabSchedule schedule, ObjectNode conference) {
    switch (text.name()) {
      case "track" -> conference.withArrayProperty("tracks").add(FrabJsonItems.write(text));
      case "room" -> conference.withArrayProperty("rooms").add(FrabJsonItems.write(text));
      case "days" -> conference.put("daysCount", schedule.days().size());
      case "base_url" -> {
        // stands one level higher in JSON
      }
      default -> conference.put(text.name(), text.text());
    }
  }

  private static void day(FrabDay day, ObjectNode node) {
    node.put("index", Integer.parseInt(day.attributes().getOrDefault("index", "1")));
    node.put("date", day.attributes().getOrDefault("date", ""));
    node.put("day_start", day.attributes().getOrDefault("start", ""));
    node.put("day_end", day.attributes().getOrDefault("end", ""));
    var rooms = node.putObject("rooms");
    for (var room : day.rooms()) {
      var events = rooms.withArrayProperty(room.name());
      room.events().forEach(event -> events.add(event(event)));
    }
  }

  private static ObjectNode event(FrabEvent event) {
    var node = MAKE.objectNode();
    event.attributes().forEach(node::put);
    event.id().ifPresent(id -> node.put("id", id));
    event.fields().forEach(field -> event(field, node));
    REQUIRED_TEXTS.stream().filter(name -> !node.has(name)).forEach(name -> node.put(name, ""));
    REQUIRED_LISTS.stream().filter(name -> !node.has(name)).forEach(node::putArray);
    return node;
  }

  private static void event(FrabField field, ObjectNode event) {
    switch (field) {
      case FrabText text when FrabJsonItems.LISTS.containsKey(text.name()) ->
          event.putArray(text.name());
      case FrabText text when text.name().equals("recording") -> {
        // nothing is said of it
      }
      case FrabText text -> event.put(text.name(), text.text());
      case FrabData data -> event.set(data.name(), FrabJson.parse(data.json()));
      case FrabList list when list.name().equals("recording") ->
          FrabJsonItems.recording(list, event);
      case FrabList list when FrabJsonItems.LISTS.containsKey(list.name()) -> {
        var items = event.putArray(list.name());
        list.items().forEach(item -> items.add(FrabJsonItems.write(item)));
      }
      case FrabList list -> {
        // the schema knows no other lists
      }
    }
  }
}
