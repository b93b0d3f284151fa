// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.planner.input.BadInput;

/** What was said on the command line after the verb: pairs of {@code --name value}. */
record Options(Map<String, String> values) {
  private static final List<String> KNOWN =
      List.of(
          "--format",
          "--in",
          "--out",
          "--seconds",
          "--threads",
          "--seed",
          "--explain",
          "--chart",
          "--solution",
          "--fairness",
          "--scenario",
          "--steps",
          "--repair",
          "--lose-room",
          "--day");

  static Options of(List<String> words) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i);
      if (!KNOWN.contains(name)) {
        throw new BadInput(0, "options", "one of " + String.join(" ", KNOWN), name);
      }
      if (i + 1 >= words.size()) {
        throw new BadInput(0, name, "a value", "nothing");
      }
      values.put(name, words.get(i + 1));
    }
    return new Options(Map.copyOf(values));
  }

  String text(String name) {
    return find(name).orElseThrow(() -> new BadInput(0, name, "a value", "no such option"));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Path path(String name) {
    return Path.of(text(name));
  }

  int number(String name, int fallback, int least, int most) {
    String text = values.get(name);
    if (text == null) {
      return fallback;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, with the range
    }
    throw new BadInput(
        0, name, "a whole number from %,d to %,d".formatted(least, most), "'" + text + "'");
  }
}
