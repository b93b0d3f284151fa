// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command's words: plain ones in their order, and options as {@code --name value}. */
final class Arguments {

  /** The words are not what the command takes; the message says what it takes. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
      super(message);
    }
  }

  private final Command command;
  private final List<String> plain = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();
  private final List<String> all;

  Arguments(Command command, List<String> words) {
    this.command = command;
    this.all = List.copyOf(words);
    var iterator = words.iterator();
    while (iterator.hasNext()) {
      var word = iterator.next();
      if (!word.startsWith("--")) {
        plain.add(word);
      } else if (word.contains("=")) {
        options.put(word.substring(2, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      } else {
        options.put(word.substring(2), iterator.hasNext() ? iterator.next() : "");
      }
    }
  }

  /** The words as they were given. */
  List<String> all() {
    return all;
  }

  /** Refuses every option but these. */
  Arguments allow(String... names) {
    for (var option : options.keySet()) {
      if (!List.of(names).contains(option)) {
        throw notUnderstood("There is no option '--" + option + "'.");
      }
    }
    return this;
  }

  String word(int index, String meaning) {
    if (index >= plain.size()) {
      throw notUnderstood("Say which " + meaning + ".");
    }
    return plain.get(index);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String required(String name) {
    return option(name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> notUnderstood("Give --" + name + "."));
  }

  Optional<Integer> number(String name, int least, int most) {
    return option(name)
        .map(value -> {
          if (!value.matches("\\d{1,9}")
              || Integer.parseInt(value) < least
              || Integer.parseInt(value) > most) {
            throw notUnderstood(
                "--%s takes a whole number from %d to %d, not '%s'."
                    .formatted(name, least, most, value));
          }
          return Integer.parseInt(value);
        });
  }

  NotUnderstood notUnderstood(String sentence) {
    return new NotUnderstood(sentence + " Usage: bin/pegbar " + command.usage());
  }
}
