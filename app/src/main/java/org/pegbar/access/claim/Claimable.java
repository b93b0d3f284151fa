// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import java.util.List;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;

/**
 * A person who may be invited.
 *
 * @param email where they are written to; may be empty
 * @param languages what they speak, as BCP 47 tags
 */
public record Claimable(String personId, Bilingual name, String email, List<String> languages) {

  public Claimable {
    languages = List.copyOf(languages);
  }

  /** The language to write in: Chinese for whoever speaks it or says nothing, else English. */
  public Language language() {
    return languages.isEmpty()
            || languages.stream().anyMatch(tag -> Language.find(tag).equals(zh()))
        ? Language.ZH
        : Language.EN;
  }

  private static java.util.Optional<Language> zh() {
    return java.util.Optional.of(Language.ZH);
  }
}
