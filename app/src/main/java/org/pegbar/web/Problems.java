// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pegbar.language.Bilingual;

/**
 * Everything that is wrong with what was typed, each at its field. Gather all, then report once.
 */
public record Problems(List<Problem> all) {

  public Problems {
    all = List.copyOf(all);
  }

  /**
   * @param field the name of the form's field; empty if it concerns the whole form
   * @param key message key of a sentence that says what is wrong, with the value, and what to try
   * @param arguments texts, numbers, or {@link Bilingual}s that are read in the reader's language
   */
  public record Problem(String field, String key, List<Object> arguments) {

    public String text(Frame frame) {
      return frame.t(key, arguments.stream().map(one -> read(one, frame)).toArray());
    }

    private static Object read(Object argument, Frame frame) {
      return argument instanceof Bilingual text ? frame.read(text).text() : argument;
    }
  }

  public static Problems none() {
    return new Problems(List.of());
  }

  public static Problems one(String field, String key, Object... arguments) {
    return new Problems(List.of(new Problem(field, key, List.of(arguments))));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public Optional<Problem> of(String field) {
    return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
  }

  /** Gathers problems one after another. */
  public static final class Gathering {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem unless the condition holds. */
    public boolean check(boolean holds, String field, String key, Object... arguments) {
      if (!holds) {
        found.add(new Problem(field, key, List.of(arguments)));
      }
      return holds;
    }

    public Problems problems() {
      return new Problems(found);
    }
  }
}
