// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a schedule says, the same for both formats: field by field, without what says nothing. Reads
 * with the JDK's DOM and with Jackson; it shares no code with what is tested. What only one format
 * can say has {@code only} in its name.
 */
final class ScheduleFacts {

  private static final Set<String> LISTS = Set.of("persons", "links", "attachments");
  private static final Set<String> IN_BOTH =
      Set.of(
          "room title subtitle type date start duration abstract slug track logo language description url"
              .concat(" feedback_url origin_url recording_license do_not_record guid code id href")
              .concat(" acronym venue city end days day_change timeslot_duration base_url")
              .concat(" time_zone_name index name color service")
              .split(" "));

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private final Map<String, String> facts = new LinkedHashMap<>();

  private ScheduleFacts() {}

  static Map<String, String> of(byte[] schedule) {
    var all = new ScheduleFacts();
    try {
      if (schedule[0] == '{') {
        all.json(JsonMapper.shared().readTree(schedule).path("schedule"));
      } else {
        all.xml(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(schedule))
                .getDocumentElement());
      }
    } catch (Exception e) {
      throw new IllegalArgumentException(e);
    }
    return all.facts;
  }

  private void put(String thing, String name, String value) {
    if (!value.isBlank()) {
      facts.put(thing + "." + (IN_BOTH.contains(name) ? "" : "only.") + name, value);
    }
  }

  // --- XML

  private void xml(Element root) {
    put("schedule", "version", child(root, "version").map(Element::getTextContent).orElse(""));
    var conference = child(root, "conference").orElseThrow();
    for (var field : children(conference)) {
      if (!field.getTagName().equals("track")) {
        put("conference", field.getTagName(), field.getTextContent());
      }
    }
    var tracks = child(root, "tracks").map(list -> children(list).stream());
    tracks
        .orElse(children(conference).stream().filter(one -> one.getTagName().equals("track")))
        .forEach(track -> {
          var name =
              track.hasAttribute("name") ? track.getAttribute("name") : track.getTextContent();
          facts.merge("tracks", name, (one, other) -> one + " | " + other);
          attributes("track " + name, track);
        });
    for (var day : children(root)) {
      if (day.getTagName().equals("day")) {
        day(day);
      }
    }
  }

  private void day(Element day) {
    var thing = "day " + day.getAttribute("date");
    attributes(thing, day);
    facts.put(thing + ".rooms", names(children(day).stream().map(one -> one.getAttribute("name"))));
    for (var room : children(day)) {
      attributes("room " + room.getAttribute("name"), room);
      for (var event : children(room)) {
        var it = "event " + event.getAttribute("id");
        facts.put(it + ".at", thing + " in " + room.getAttribute("name"));
        attributes(it, event);
        children(event).forEach(field -> event(it, field));
      }
      events(
          thing, room.getAttribute("name"), children(room).stream().map(e -> e.getAttribute("id")));
    }
  }

  private void events(String day, String room, Stream<String> ids) {
    put(day + " in " + room, "id", names(ids));
  }

  private void event(String event, Element field) {
    var name = field.getTagName();
    if (name.equals("recording")) {
      child(field, "license").ifPresent(it -> put(event, "recording_license", it.getTextContent()));
      child(field, "optout").ifPresent(it -> put(event, "do_not_record", it.getTextContent()));
    } else if (LISTS.contains(name)) {
      var items = children(field);
      facts.put(event + "." + name, names(items.stream().map(Element::getTextContent)));
      for (int i = 0; i < items.size(); i++) {
        attributes(event + " " + name + " " + i, items.get(i));
      }
    } else {
      put(event, name, field.getTextContent());
    }
  }

  private void attributes(String thing, Element element) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = attributes.item(i);
      put(thing, name(thing, attribute.getNodeName()), attribute.getNodeValue());
    }
  }

  private static List<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Optional<Element> child(Element element, String name) {
    return children(element).stream().filter(one -> one.getTagName().equals(name)).findFirst();
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(" | "));
  }

  // --- JSON

  private void json(JsonNode root) {
    put("schedule", "version", root.path("version").asString(""));
    put("conference", "base_url", root.path("base_url").asString(""));
    root.path("conference")
        .properties()
        .forEach(member -> conference(member.getKey(), member.getValue()));
  }

  private void conference(String name, JsonNode value) {
    switch (name) {
      case "daysCount" -> put("conference", "days", value.asString());
      case "tracks" -> {
        facts.put("tracks", names(value.valueStream().map(one -> one.path("name").asString())));
        value.forEach(track -> members("track " + track.path("name").asString(), track));
      }
      case "rooms" -> value.forEach(room -> members("room " + room.path("name").asString(), room));
      case "days" -> value.forEach(this::day);
      default -> put("conference", name, said(value));
    }
  }

  private void day(JsonNode day) {
    var thing = "day " + day.path("date").asString();
    put(thing, "index", day.path("index").asString());
    put(thing, "date", day.path("date").asString());
    put(thing, "start", day.path("day_start").asString(""));
    put(thing, "end", day.path("day_end").asString(""));
    facts.put(thing + ".rooms", names(day.path("rooms").propertyNames().stream()));
    day.path("rooms")
        .properties()
        .forEach(room -> {
          room.getValue().forEach(event -> event(thing + " in " + room.getKey(), event));
          put("room " + room.getKey(), "name", room.getKey());
          events(
              thing,
              room.getKey(),
              room.getValue().valueStream().map(e -> e.path("id").asString()));
        });
  }

  private void event(String at, JsonNode event) {
    var thing = "event " + event.path("id").asString();
    facts.put(thing + ".at", at);
    event
        .properties()
        .forEach(member -> {
          var name = member.getKey();
          if (!LISTS.contains(name)) {
            put(thing, name.equals("end") ? "only end" : name, said(member.getValue()));
            return;
          }
          facts.put(
              thing + "." + name, names(member.getValue().valueStream().map(ScheduleFacts::name)));
          int i = 0;
          for (var item : member.getValue()) {
            members(thing + " " + name + " " + i++, item);
          }
        });
  }

  private static String name(JsonNode item) {
    return Stream.of("public_name", "name", "title")
        .map(name -> item.path(name).asString(""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void members(String thing, JsonNode object) {
    object
        .properties()
        .forEach(member -> {
          var name = name(thing, member.getKey());
          if (!Set.of("title", "public_name").contains(name)) {
            put(thing, name, said(member.getValue()));
          } else if (name.equals("public_name")) {
            put(thing, name, "yes");
          }
        });
  }

  /** XML knows a person by id and guid, a room by guid; only FOSDEM's says a room's slug. */
  private static String name(String thing, String member) {
    boolean isPerson = thing.contains(" persons ");
    boolean isRoom = thing.startsWith("room ");
    return switch (member) {
      case "url" -> isPerson ? "only url" : "href";
      case "code", "name" -> isPerson ? "only " + member : member;
      case "slug", "description" -> isRoom ? "only " + member : member;
      default -> member;
    };
  }

  private static String said(JsonNode value) {
    return value.isNull() || value.isContainer() && value.isEmpty()
        ? ""
        : value.isValueNode() ? value.asString() : SORTED.writeValueAsString(value);
  }
}
