// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) strictly and remembers the lines. */
final class JsonReader {
  private static final int DEEPEST = 200;
  private final String text;
  private int at;
  private int line = 1;
  private int depth;

  JsonReader(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  Json read() {
    Json value = value("");
    skipSpace();
    if (at < text.length()) {
      throw bad("", "the end of the text");
    }
    return value;
  }

  private Json value(String path) {
    skipSpace();
    int began = line;
    return switch (peek()) {
      case '{' -> new Json(began, path, nested(path, () -> object(path)));
      case '[' -> new Json(began, path, nested(path, () -> array(path)));
      case '"' -> new Json(began, path, string(path));
      case 't' -> new Json(began, path, word(path, "true", true));
      case 'f' -> new Json(began, path, word(path, "false", false));
      case 'n' -> new Json(began, path, nothing(path));
      default -> new Json(began, path, number(path));
    };
  }

  private Object nested(String path, java.util.function.Supplier<Object> read) {
    if (++depth > DEEPEST) {
      throw bad(path, "at most " + DEEPEST + " levels of nesting");
    }
    at++;
    Object value = read.get();
    depth--;
    return value;
  }

  private Map<String, Json> object(String path) {
    Map<String, Json> fields = new LinkedHashMap<>();
    skipSpace();
    if (take('}')) {
      return fields;
    }
    do {
      skipSpace();
      String name = string(path);
      skipSpace();
      require(path, ':');
      Json value = value(path.isEmpty() ? name : path + "." + name);
      if (fields.put(name, value) != null) {
        throw new BadInput(value.line(), path, "each field once", "'" + name + "' twice");
      }
      skipSpace();
    } while (take(','));
    require(path, '}');
    return fields;
  }

  private List<Json> array(String path) {
    List<Json> items = new ArrayList<>();
    skipSpace();
    if (take(']')) {
      return items;
    }
    do {
      items.add(value(path + "[" + items.size() + "]"));
      skipSpace();
    } while (take(','));
    require(path, ']');
    return items;
  }

  private String string(String path) {
    require(path, '"');
    StringBuilder read = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw bad(path, "no control character in a string");
      }
      read.append(c == '\\' ? escaped(path) : c);
    }
    at++;
    return read.toString();
  }

  private char escaped(String path) {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode(path);
      default -> throw bad(path, "an escape of JSON");
    };
  }

  private char unicode(String path) {
    if (at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    throw bad(path, "four hexadecimal digits");
  }

  private boolean word(String path, String word, boolean meaning) {
    if (!text.startsWith(word, at)) {
      throw bad(path, word);
    }
    at += word.length();
    return meaning;
  }

  private @org.jspecify.annotations.Nullable Object nothing(String path) {
    word(path, "null", false);
    return null;
  }

  private Double number(String path) {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      at = from;
      throw bad(path, "a value");
    }
    return Double.valueOf(digits);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw new BadInput(line, "", "more JSON", "the end of the text");
    }
    return text.charAt(at);
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void require(String path, char c) {
    if (!take(c)) {
      throw bad(path, "'" + c + "'");
    }
  }

  private BadInput bad(String path, String expected) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end of the text";
    return new BadInput(line, path, expected, found);
  }
}
