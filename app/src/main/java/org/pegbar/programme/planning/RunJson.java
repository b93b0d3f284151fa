// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Progress and result of a run as they are kept: sentences stay untold until somebody reads. */
final class RunJson {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private RunJson() {}

  static String write(Run.Progress progress) {
    return JSON.writeValueAsString(progress);
  }

  static Run.Progress progress(String json) {
    return json.equals("{}") ? Run.Progress.NONE : JSON.readValue(json, Run.Progress.class);
  }

  static String write(Run.Result result) {
    var node = NEW.objectNode();
    node.put("placed", result.placed());
    node.put("sessions", result.sessions());
    node.put("soft", result.soft());
    node.put("softAtLeast", result.softAtLeast());
    node.put("movesPerSecond", result.movesPerSecond());
    node.put("moved", result.moved());
    result.back().forEach(node.putArray("back")::add);
    node.set("left", sentences(result.left()));
    var costs = node.putArray("costs");
    for (var cost : result.costs()) {
      var one = costs.addObject();
      one.put("rule", cost.rule()).put("penalty", cost.penalty()).put("atLeast", cost.atLeast());
      one.put("count", cost.count());
      one.set("sentences", sentences(cost.sentences()));
    }
    node.set("pinned", sentences(result.pinned()));
    var unplaced = node.putArray("unplaced");
    for (var one : result.unplaced()) {
      var entry = unplaced.addObject().put("id", one.sessionId());
      entry.set("session", write(one.session()));
      entry.set("facts", sentences(one.facts()));
    }
    return JSON.writeValueAsString(node);
  }

  static Run.Result result(String json) {
    var node = JSON.readTree(json);
    return new Run.Result(
        node.path("placed").asInt(),
        node.path("sessions").asInt(),
        node.path("soft").asLong(),
        node.path("softAtLeast").asLong(),
        node.path("movesPerSecond").asLong(),
        node.path("moved").asInt(),
        all(node.path("back"), JsonNode::asString),
        all(node.path("left"), RunJson::sentence),
        all(node.path("costs"), RunJson::cost),
        all(node.path("pinned"), RunJson::sentence),
        all(node.path("unplaced"), RunJson::unplaced));
  }

  private static Run.RuleCost cost(JsonNode node) {
    return new Run.RuleCost(
        node.path("rule").asString(),
        node.path("penalty").asLong(),
        node.path("atLeast").asLong(),
        node.path("count").asInt(),
        all(node.path("sentences"), RunJson::sentence));
  }

  private static Run.Unplaced unplaced(JsonNode node) {
    return new Run.Unplaced(
        node.path("id").asString(),
        sentence(node.path("session")),
        all(node.path("facts"), RunJson::sentence));
  }

  private static ArrayNode sentences(List<Sentence> all) {
    var array = NEW.arrayNode();
    all.forEach(one -> array.add(write(one)));
    return array;
  }

  private static ObjectNode write(Sentence sentence) {
    var node = NEW.objectNode().put("key", sentence.key());
    var words = node.putArray("words");
    sentence.words().forEach(word -> words.add(write(word)));
    return node;
  }

  private static ObjectNode write(Word word) {
    var node = NEW.objectNode();
    switch (word) {
      case Word.Name name -> node.put("zh", name.name().zh()).put("en", name.name().en());
      case Word.Text text -> node.put("text", text.text());
      case Word.Count count -> node.put("count", count.count());
      case Word.Moment moment -> node.put("at", moment.at().toString());
      case Word.Day day -> node.put("day", day.day().toString());
      case Word.Span span ->
          node.put("from", span.from().toString()).put("to", span.to().toString());
      case Word.Label label -> node.put("label", label.key());
      case Word.Listing listing -> {
        var all = node.putArray("all");
        listing.words().forEach(one -> all.add(write(one)));
      }
    }
    return node;
  }

  private static Sentence sentence(JsonNode node) {
    return new Sentence(node.path("key").asString(), all(node.path("words"), RunJson::word));
  }

  private static Word word(JsonNode node) {
    if (node.has("zh")) {
      return new Word.Name(new Bilingual(text(node, "zh"), text(node, "en")));
    } else if (node.has("count")) {
      return new Word.Count(node.path("count").asLong());
    } else if (node.has("at")) {
      return new Word.Moment(Instant.parse(text(node, "at")));
    } else if (node.has("day")) {
      return new Word.Day(LocalDate.parse(text(node, "day")));
    } else if (node.has("from")) {
      return new Word.Span(Instant.parse(text(node, "from")), Instant.parse(text(node, "to")));
    } else if (node.has("label")) {
      return new Word.Label(text(node, "label"));
    } else if (node.has("all")) {
      return new Word.Listing(all(node.path("all"), RunJson::word));
    }
    return new Word.Text(text(node, "text"));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  private static <T> List<T> all(JsonNode array, java.util.function.Function<JsonNode, T> read) {
    return StreamSupport.stream(array.spliterator(), false).map(read).toList();
  }
}
