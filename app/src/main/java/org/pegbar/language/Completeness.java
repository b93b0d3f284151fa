// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import java.util.Collection;
import java.util.List;

/**
 * How much of some content exists in both languages.
 *
 * @param both texts written in both languages
 * @param total texts written in at least one language
 */
public record Completeness(int both, int total) {

  public static Completeness of(Bilingual... texts) {
    return of(List.of(texts));
  }

  public static Completeness of(Collection<Bilingual> texts) {
    int both = 0;
    int total = 0;
    for (var text : texts) {
      if (!text.isEmpty()) {
        total++;
        both += text.isComplete() ? 1 : 0;
      }
    }
    return new Completeness(both, total);
  }

  public Completeness plus(Completeness other) {
    return new Completeness(both + other.both, total + other.total);
  }

  public boolean isWhole() {
    return both == total;
  }
}
