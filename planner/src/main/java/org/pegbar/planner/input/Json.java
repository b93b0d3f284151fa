// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259) that knows its line and its path, and refuses to be what it is not. */
public final class Json {
  private final int line;
  private final String path;
  private final @Nullable Object value;

  Json(int line, String path, @Nullable Object value) {
    this.line = line;
    this.path = path;
    this.value = value;
  }

  /** Reads one value; nothing but white space may follow. */
  public static Json read(String text) {
    return new JsonReader(text).read();
  }

  /** Its line in the text, from 1. */
  public int line() {
    return line;
  }

  /** The field of this object, which must be there and not null. */
  public Json field(String name) {
    return find(name).orElseThrow(() -> bad("an object with the field '" + name + "'"));
  }

  /** The field of this object, if it is there and not null. */
  public Optional<Json> find(String name) {
    Json found = fields().get(name);
    return found == null || found.value == null ? Optional.empty() : Optional.of(found);
  }

  /** The fields of this object in their order. */
  @SuppressWarnings("unchecked")
  public Map<String, Json> fields() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Json>) map;
    }
    throw bad("an object");
  }

  /** Refuses any field of this object that is not listed. */
  public Json only(String... names) {
    for (Map.Entry<String, Json> field : fields().entrySet()) {
      if (!List.of(names).contains(field.getKey())) {
        throw field.getValue().bad("only the fields " + String.join(", ", names));
      }
    }
    return this;
  }

  /** The items of this array. */
  @SuppressWarnings("unchecked")
  public List<Json> items() {
    if (value instanceof List<?> list) {
      return (List<Json>) list;
    }
    throw bad("an array");
  }

  /** The items of the array in this field, none if the field is missing. */
  public List<Json> items(String name) {
    return find(name).map(Json::items).orElse(List.of());
  }

  /** The strings of the array in this field, none if the field is missing. */
  public List<String> texts(String name) {
    return items(name).stream().map(Json::text).toList();
  }

  /** This string. */
  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw bad("a string");
  }

  /** This true or false. */
  public boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw bad("true or false");
  }

  /** This whole number. */
  public int integer(int least, int most) {
    if (value instanceof Double number
        && number == Math.rint(number)
        && number >= least
        && number <= most) {
      return number.intValue();
    }
    throw bad("a whole number from %,d to %,d".formatted(least, most));
  }

  /** The field of this object as {@code read} reads it, or the fallback if it is missing. */
  public <T> T or(String name, T fallback, Function<Json, T> read) {
    return find(name).map(read).orElse(fallback);
  }

  /** A complaint about this value. */
  public BadInput bad(String expected) {
    return new BadInput(line, path, expected, shown());
  }

  private String shown() {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map -> "an object with " + map.keySet();
      case List<?> list -> "an array of " + list.size();
      case String text -> "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          Long.toString(number.longValue());
      default -> value.toString();
    };
  }
}
