// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.language.Bilingual;

/**
 * What the one record will say.
 *
 * @param name the record whose name, in both scripts and its order, is kept
 */
record Chosen(
    Side name,
    String email,
    List<String> languages,
    Bilingual biography,
    Optional<String> photoFileId) {

  /** The fields that are chosen between. */
  static final List<String> FIELDS = List.of("name", "email", "languages", "biography", "photo");

  /** Takes each field from the record whose id was chosen; from the kept one where none was. */
  static Chosen of(Side into, Side from, Map<String, String> choices) {
    return new Chosen(
        pick("name", into, from, choices),
        pick("email", into, from, choices).email(),
        pick("languages", into, from, choices).languages(),
        pick("biography", into, from, choices).biography(),
        pick("photo", into, from, choices).photoFileId());
  }

  private static Side pick(String field, Side into, Side from, Map<String, String> choices) {
    return from.id().equals(choices.get(field)) ? from : into;
  }
}
