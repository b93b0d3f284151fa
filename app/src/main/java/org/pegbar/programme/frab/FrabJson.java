// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.io.InputStream;
import java.util.List;
import org.pegbar.programme.frab.FrabReading.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads schedule.json, versions 1 and 2 of c3voc's schema, and writes version 1. */
public final class FrabJson {

  private static final String KEY = "publication.frab.";
  private static final JsonMapper WRITER = new JsonMapper();

  private FrabJson() {}

  public static FrabReading read(InputStream file, FrabLimits limits) {
    var input = new LimitedInput(file, limits.bytes());
    try {
      var root = mapper(limits).readTree(input).path("schedule");
      if (!root.isObject()) {
        return new Unreadable(1, 1, KEY + "not-a-schedule", List.of(1, 1));
      }
      if (!root.path("conference").isObject()) {
        return new Unreadable(1, 1, KEY + "no-conference", List.of(1, 1));
      }
      return new FrabReading.Read(FrabJsonReader.schedule(FrabJsonSecond.asFirst(root)));
    } catch (JacksonException e) {
      return input.exceeded()
          ? new Unreadable(0, 0, KEY + "too-large", List.of(0, 0, limits.bytes() / 1_000_000))
          : unreadable(e);
    }
  }

  /** Writes a schedule in UTF-8; it must have what the schema requires for it to be valid. */
  public static byte[] write(FrabSchedule schedule) {
    return WRITER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(FrabJsonWriter.document(schedule));
  }

  static JsonNode parse(String json) {
    return WRITER.readTree(json);
  }

  static String print(JsonNode node) {
    return WRITER.writeValueAsString(node);
  }

  static String quoted(String text) {
    return WRITER.writeValueAsString(text);
  }

  private static JsonMapper mapper(FrabLimits limits) {
    var constraints =
        StreamReadConstraints.builder()
            .maxDocumentLength(limits.bytes())
            .maxNestingDepth(limits.depth() * 2)
            .maxStringLength(5_000_000)
            .maxNumberLength(40)
            .maxTokenCount(limits.elements() * 8L)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .build();
  }

  private static Unreadable unreadable(JacksonException e) {
    var at = e.getLocation();
    int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
    return new Unreadable(line, column, KEY + "not-json", List.of(line, column));
  }
}
