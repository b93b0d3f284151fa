// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.input;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, collections, strings, numbers and flags as JSON; one object of an array on a line.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /** The value as text, with a line feed at its end. */
  public static String write(@Nullable Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, 0);
    return writer.out.append('\n').toString();
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> object(map, depth);
      case Collection<?> items -> array(items, depth);
      case int[] numbers -> out.append(java.util.Arrays.toString(numbers).replace(" ", ""));
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag);
      default -> string(value.toString());
    }
  }

  private void object(Map<?, ?> map, int depth) {
    String separator = depth == 0 ? ",\n " : ", ";
    out.append(depth == 0 ? "{\n " : "{");
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(first ? "" : separator);
      string(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), depth + 1);
      first = false;
    }
    out.append(depth == 0 ? "\n}" : "}");
  }

  private void array(Collection<?> items, int depth) {
    boolean lines = depth <= 1 && items.stream().anyMatch(item -> !(item instanceof Number));
    out.append('[');
    boolean first = true;
    for (Object item : items) {
      out.append(first ? "" : ",").append(lines ? "\n  " : "");
      value(item, depth + 1);
      first = false;
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
      }
    }
    out.append('"');
  }
}
