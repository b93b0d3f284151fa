// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an imported event said, kept as JSON beside the session ({@code Session.source}), so that
 * the feed can say it again: all fields, in their order. The feed puts the session's own values
 * where it has them.
 */
public final class FrabSource {

  /** What a session has itself; only the place in the order is kept. A title keeps its spaces. */
  private static final Set<String> OWN =
      Set.of("start", "duration", "room", "date", "abstract", "track", "persons");

  private FrabSource() {}

  /** The JSON to keep for an imported event. */
  public static String of(FrabEvent event) {
    var root = JsonNodeFactory.instance.objectNode();
    root.set("attributes", object(event.attributes()));
    var fields = root.putArray("fields");
    for (var field : event.fields()) {
      fields.add(node(field));
    }
    return FrabJson.print(root);
  }

  /**
   * The fields that were kept, in their order.
   *
   * @param json what {@link #of} made
   */
  public static List<FrabField> fields(String json) {
    var fields = new ArrayList<FrabField>();
    for (var node : FrabJson.parse(json).path("fields")) {
      fields.add(field(node));
    }
    return fields;
  }

  private static ObjectNode node(FrabField field) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", field.name());
    if (OWN.contains(field.name())) {
      return node;
    }
    switch (field) {
      case FrabText text -> fill(node, text);
      case FrabList list -> {
        var items = node.putArray("items");
        list.items().forEach(item -> fill(items.addObject().put("name", item.name()), item));
      }
    }
    return node;
  }

  private static void fill(ObjectNode node, FrabText text) {
    if (!text.attributes().isEmpty()) {
      node.set("attributes", object(text.attributes()));
    }
    node.put("text", text.text());
  }

  private static FrabField field(JsonNode node) {
    if (!node.has("items")) {
      return text(node);
    }
    var items = new ArrayList<FrabText>();
    node.path("items").forEach(item -> items.add(text(item)));
    return new FrabList(node.path("name").asString(""), items);
  }

  private static FrabText text(JsonNode node) {
    var attributes = new LinkedHashMap<String, String>();
    node.path("attributes")
        .properties()
        .forEach(one -> attributes.put(one.getKey(), one.getValue().asString("")));
    return new FrabText(node.path("name").asString(""), attributes, node.path("text").asString(""));
  }

  private static ObjectNode object(Map<String, String> texts) {
    var node = JsonNodeFactory.instance.objectNode();
    texts.forEach(node::put);
    return node;
  }
}
