// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The things that a schedule lists, as JSON objects and back: persons, links, attachments, tracks,
 * rooms, and whether an event is recorded.
 */
final class FrabJsonItems {

  /** A list's name, and that of one of its items in XML. */
  static final Map<String, String> LISTS =
      Map.of("persons", "person", "links", "link", "attachments", "attachment");

  /** What JSON says beside the event, and XML within its recording. */
  static final Map<String, String> RECORDING =
      Map.of("recording_license", "license", "do_not_record", "optout");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "person", Set.of("id", "guid"),
          "link", Set.of("url", "type", "service"),
          "attachment", Set.of("url", "type"),
          "track", Set.of("name", "slug", "color"),
          "room", Set.of("name", "guid"));
  private static final Set<String> NUMBERS = Set.of("id", "capacity");
  private static final String PUBLIC_NAME = "public_name";

  private FrabJsonItems() {}

  static FrabField list(String name, JsonNode list) {
    var items = new ArrayList<FrabText>();
    list.forEach(item -> items.add(read(LISTS.getOrDefault(name, ""), item)));
    return items.isEmpty() ? new FrabText(name, "") : new FrabList(name, items);
  }

  /** One thing; {@code public_name} stays noted, so that it goes out under that name again. */
  static FrabText read(String kind, JsonNode item) {
    var attributes = new LinkedHashMap<String, String>();
    var data = new LinkedHashMap<String, String>();
    var texts = texts(kind);
    item.properties()
        .forEach(member -> {
          var name = member.getKey();
          var value = member.getValue();
          if (name.equals(PUBLIC_NAME)) {
            data.put(name, "\"\"");
          }
          if (value.isNull() || texts.contains(name)) {
            return;
          }
          if (value.isValueNode() && ATTRIBUTES.getOrDefault(kind, Set.of()).contains(name)) {
            attributes.put(name.equals("url") ? "href" : name, value.asString());
          } else {
            data.put(name, FrabJson.print(value));
          }
        });
    return new FrabText(kind, attributes, text(item, texts), data);
  }

  private static List<String> texts(String kind) {
    return switch (kind) {
      case "person" -> List.of(PUBLIC_NAME, "name");
      case "link", "attachment" -> List.of("title");
      default -> List.of();
    };
  }

  private static String text(JsonNode item, List<String> names) {
    return names.stream()
        .map(name -> item.path(name).asString(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  static Optional<FrabField> recording(JsonNode event) {
    var items = new ArrayList<FrabText>();
    for (var name : List.of("recording_license", "do_not_record")) {
      var value = event.path(name);
      if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
        items.add(new FrabText(RECORDING.getOrDefault(name, ""), value.asString()));
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new FrabList("recording", items));
  }

  static ObjectNode write(FrabText item) {
    var node = JsonNodeFactory.instance.objectNode();
    item.attributes()
        .forEach((name, value) -> {
          if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
            node.put(name, Integer.parseInt(value));
          } else if (!name.equals("id") || !item.name().equals("person")) {
            node.put(name.equals("href") ? "url" : name, value);
          }
        });
    item.data().forEach((name, json) -> node.set(name, FrabJson.parse(json)));
    switch (item.name()) {
      case "person" -> node.put(node.has(PUBLIC_NAME) ? PUBLIC_NAME : "name", item.text());
      case "link", "attachment" -> {
        node.put("url", item.attribute("href").orElse(""));
        node.put("title", item.text());
      }
      case "track" -> node.put("name", item.attribute("name").orElse(item.text()));
      default -> {
        // a room says everything in its attributes
      }
    }
    return node;
  }

  static void recording(FrabList recording, ObjectNode event) {
    for (var item : recording.items()) {
      switch (item.name()) {
        case "license" -> event.put("recording_license", item.text());
        case "optout" -> event.put("do_not_record", item.text().strip().equals("true"));
        default -> {
          // schema.json knows nothing else of a recording
        }
      }
    }
  }
}
