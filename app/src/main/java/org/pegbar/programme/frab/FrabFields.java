// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields as JSON and back, in their order: how an import keeps them. */
final class FrabFields {

  private FrabFields() {}

  static ArrayNode write(List<? extends FrabField> fields) {
    var all = JsonNodeFactory.instance.arrayNode();
    fields.forEach(field -> all.add(write(field)));
    return all;
  }

  private static ObjectNode write(FrabField field) {
    var node = JsonNodeFactory.instance.objectNode().put("name", field.name());
    switch (field) {
      case FrabData data -> node.set("json", FrabJson.parse(data.json()));
      case FrabList list -> node.set("items", write(list.items()));
      case FrabText text -> {
        if (!text.attributes().isEmpty()) {
          node.set("attributes", write(text.attributes()));
        }
        if (!text.data().isEmpty()) {
          var data = node.putObject("data");
          text.data().forEach((name, json) -> data.set(name, FrabJson.parse(json)));
        }
        if (!text.text().isEmpty()) {
          node.put("text", text.text());
        }
      }
    }
    return node;
  }

  static ObjectNode write(Map<String, String> texts) {
    var node = JsonNodeFactory.instance.objectNode();
    texts.forEach(node::put);
    return node;
  }

  static List<FrabField> read(JsonNode fields) {
    var all = new ArrayList<FrabField>();
    fields.forEach(node -> all.add(field(node)));
    return all;
  }

  private static FrabField field(JsonNode node) {
    var name = node.path("name").asString("");
    if (node.has("json")) {
      return new FrabData(name, FrabJson.print(node.path("json")));
    }
    if (!node.has("items")) {
      return text(node);
    }
    var items = new ArrayList<FrabText>();
    node.path("items").forEach(item -> items.add(text(item)));
    return new FrabList(name, items);
  }

  private static FrabText text(JsonNode node) {
    var data = new LinkedHashMap<String, String>();
    node.path("data")
        .properties()
        .forEach(one -> data.put(one.getKey(), FrabJson.print(one.getValue())));
    return new FrabText(
        node.path("name").asString(""),
        texts(node.path("attributes")),
        node.path("text").asString(""),
        data);
  }

  static Map<String, String> texts(JsonNode object) {
    var all = new LinkedHashMap<String, String>();
    object.properties().forEach(one -> all.put(one.getKey(), one.getValue().asString("")));
    return all;
  }
}
