// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a schedule, in the names and types of the schema. */
final class FrabJsonWriter {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final Set<String> REQUIRED_TEXTS =
      Set.of("subtitle", "track", "language", "abstract");
  private static final Set<String> REQUIRED_LISTS = Set.of("persons", "links");
  private static final Set<String> LINK_TYPES =
      Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

  private FrabJsonWriter() {}

  static ObjectNode document(FrabSchedule schedule) {
    var document = MAKE.objectNode();
    document.put("$schema", "https://c3voc.de/schedule/schema.json");
    schedule.head().stream()
        .filter(field -> field instanceof FrabText && field.name().equals("generator"))
        .forEach(field -> document.set("generator", object(((FrabText) field).attributes())));
    var root = document.putObject("schedule");
    for (var field : schedule.head()) {
      if (field instanceof FrabText text && !text.name().equals("generator")) {
        root.put(text.name(), text.text());
      }
    }
    conference(schedule, root.putObject("conference"));
    return document;
  }

  private static void conference(FrabSchedule schedule, ObjectNode conference) {
    for (var field : schedule.conference()) {
      if (field instanceof FrabText text) {
        switch (text.name()) {
          case "track" -> conference.withArray("tracks").add(track(text));
          case "room" -> conference.withArray("rooms").add(room(text));
          case "days" -> conference.put("daysCount", schedule.days().size());
          case "base_url" -> {
            // stands one level higher in JSON
          }
          default -> conference.put(text.name(), text.text());
        }
      }
    }
    var days = conference.putArray("days");
    for (var day : schedule.days()) {
      var node = days.addObject();
      node.put("index", Integer.parseInt(day.attributes().getOrDefault("index", "1")));
      node.put("date", day.attributes().getOrDefault("date", ""));
      node.put("day_start", day.attributes().getOrDefault("start", ""));
      node.put("day_end", day.attributes().getOrDefault("end", ""));
      var rooms = node.putObject("rooms");
      for (var room : day.rooms()) {
        var events = rooms.putArray(room.name());
        room.events().forEach(event -> events.add(event(event)));
      }
    }
  }

  private static ObjectNode track(FrabText text) {
    var track = object(text.attributes());
    if (!track.has("name")) {
      track.put("name", text.text());
    }
    return track;
  }

  private static ObjectNode room(FrabText text) {
    var room = object(text.attributes());
    text.attribute("capacity").ifPresent(value -> room.put("capacity", Integer.parseInt(value)));
    return room;
  }

  private static ObjectNode event(FrabEvent event) {
    var node = MAKE.objectNode();
    event.attributes().forEach(node::put);
    event.id().ifPresent(id -> node.put("id", id));
    for (var field : event.fields()) {
      switch (field) {
        case FrabText text when REQUIRED_LISTS.contains(text.name()) -> node.putArray(text.name());
        case FrabText text when text.name().equals("attachments") -> node.putArray(text.name());
        case FrabText text when text.name().equals("slug") ->
            node.put("slug", text.text().replaceAll("[-_]+$", ""));
        case FrabText text -> node.put(text.name(), text.text());
        case FrabList list -> list(list, node);
      }
    }
    REQUIRED_TEXTS.stream().filter(name -> !node.has(name)).forEach(name -> node.put(name, ""));
    REQUIRED_LISTS.stream().filter(name -> !node.has(name)).forEach(node::putArray);
    return node;
  }

  private static void list(FrabList list, ObjectNode event) {
    switch (list.name()) {
      case "persons" -> persons(list.items(), event.putArray("persons"));
      case "links", "attachments" -> references(list.items(), event.putArray(list.name()));
      case "recording" ->
          list.items()
              .forEach(item -> {
                if (item.name().equals("license")) {
                  event.put("recording_license", item.text());
                } else if (item.name().equals("optout")) {
                  event.put("do_not_record", item.text().equals("true"));
                }
              });
      default -> {
        // the schema knows no other lists
      }
    }
  }

  private static void persons(List<FrabText> items, ArrayNode persons) {
    for (var item : items) {
      var person = persons.addObject();
      item.attribute("id")
          .filter(id -> id.matches("\\d{1,9}"))
          .ifPresent(id -> person.put("id", Integer.parseInt(id)));
      item.attributes()
          .forEach((name, value) -> {
            if (!name.equals("id")) {
              person.put(name, value);
            }
          });
      person.put("name", item.text());
    }
  }

  private static void references(List<FrabText> items, ArrayNode references) {
    for (var item : items) {
      var reference = references.addObject();
      reference.put("url", item.attribute("href").orElse(""));
      reference.put("title", item.text());
      item.attribute("type")
          .filter(LINK_TYPES::contains)
          .ifPresent(type -> reference.put("type", type));
    }
  }

  private static ObjectNode object(Map<String, String> texts) {
    var node = MAKE.objectNode();
    texts.forEach(node::put);
    return node;
  }
}
