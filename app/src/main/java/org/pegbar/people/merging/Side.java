// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Person;

/**
 * One of two records that may be of the same person.
 *
 * @param editions those in which the person takes part or has a role
 */
public record Side(
    String id,
    String name,
    String nameLatin,
    NameOrder nameOrder,
    String email,
    List<String> languages,
    Bilingual biography,
    Optional<String> photoFileId,
    List<EditionId> editions,
    Bilingual organisations) {

  public Bilingual displayName() {
    return new Person(
            id, name, nameLatin, nameOrder, languages, biography, List.of(), photoFileId, 0)
        .displayName();
  }
}
