// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.input.BadInput;

/** The lines of a {@code .ctt} file one after the other, blank ones left out, words by space. */
final class CttLines {
  private final List<String> lines;
  private int line;

  CttLines(String text) {
    lines = text.lines().toList();
  }

  /** True if nothing but blank lines is left. */
  boolean atEnd() {
    while (line < lines.size() && lines.get(line).isBlank()) {
      line++;
    }
    return line == lines.size();
  }

  /** The next line. */
  Row row(String field, String expected) {
    if (atEnd()) {
      throw new BadInput(lines.size(), field, expected, "the end of the file");
    }
    line++;
    return new Row(line, lines.get(line - 1).strip().split("\\s+"));
  }

  /** The next line, which must be {@code name: ...}; the row is at what follows. */
  Row header(String name) {
    Row row = row(name, "'" + name + ": ...'");
    String found = row.word(name);
    if (!found.equals(name + ":")) {
      throw new BadInput(row.line, name, "'" + name + ": ...'", "'" + found + "'");
    }
    return row;
  }

  /** The next line, which must be this one word. */
  void title(String title) {
    Row row = row(title.replace(":", ""), "'" + title + "'");
    String found = String.join(" ", row.words);
    if (!found.equals(title)) {
      throw new BadInput(row.line, title.replace(":", ""), "'" + title + "'", "'" + found + "'");
    }
  }

  /** The words of one line, taken one after the other. */
  static final class Row {
    private final int line;
    private final String[] words;
    private int at;

    private Row(int line, String[] words) {
      this.line = line;
      this.words = words;
    }

    String word(String field) {
      if (at == words.length) {
        throw new BadInput(line, field, "one more word", "the end of the line");
      }
      return words[at++];
    }

    /** All that is left, empty if nothing is. */
    String rest() {
      String rest = String.join(" ", Arrays.asList(words).subList(at, words.length));
      at = words.length;
      return rest;
    }

    int number(String field, int least, int most) {
      String word = word(field);
      if (word.matches("\\d{1,9}")) {
        int value = Integer.parseInt(word);
        if (value >= least && value <= most) {
          return value;
        }
      }
      String range = "a whole number from %d to %d".formatted(least, most);
      throw new BadInput(line, field, range, "'" + word + "'");
    }

    int known(String field, Map<String, Integer> numbers, String word) {
      Integer number = numbers.get(word);
      if (number == null) {
        throw new BadInput(line, field, "one of the problem", "'" + word + "'");
      }
      return number;
    }

    void isNew(String field, boolean isNew, String word) {
      if (!isNew) {
        throw new BadInput(line, field, "each one once", "'" + word + "' again");
      }
    }

    void end(String field) {
      if (at < words.length) {
        throw new BadInput(line, field, "the end of the line after it", "'" + words[at] + "'");
      }
    }
  }
}
