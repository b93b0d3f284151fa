// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.pegbar.language.Bilingual;

/** What stands in the gaps of a {@link Sentence}, before it is known who reads it. */
public sealed interface Word {

  record Name(Bilingual name) implements Word {}

  record Text(String text) implements Word {}

  record Count(long count) implements Word {}

  record Moment(Instant at) implements Word {}

  record Day(LocalDate day) implements Word {}

  record Span(Instant from, Instant to) implements Word {}

  /** A text of the interface. */
  record Label(String key) implements Word {}

  /** Several, put together as the language does it. */
  record Listing(List<Word> words) implements Word {}

  static <T> Word listing(Collection<T> all, Function<T, Word> word) {
    return new Listing(all.stream().map(word).toList());
  }
}
