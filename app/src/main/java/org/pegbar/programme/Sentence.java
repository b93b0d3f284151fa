// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.List;

/** A sentence that can be told in either language: a message key and what stands in its gaps. */
public record Sentence(String key, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
  }

  public static Sentence of(String key, Word... words) {
    return new Sentence(key, List.of(words));
  }
}
