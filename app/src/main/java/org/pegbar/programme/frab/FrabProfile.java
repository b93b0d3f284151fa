// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.Optional;
import java.util.Set;

/** What schedule.json says of a person beyond the name: shown only with the person's consent. */
public final class FrabProfile {

  private static final Set<String> MEMBERS = Set.of("biography", "avatar", "url", "links");

  private static final Set<String> NOTHING = Set.of("\"\"", "[]", "{}");

  private FrabProfile() {}

  /** Whether anything is said beyond the name. */
  static boolean isSaid(FrabText person) {
    return MEMBERS.stream()
        .anyMatch(name -> !NOTHING.contains(person.data().getOrDefault(name, "[]")));
  }

  /** The person with the biography that they have now; it stands only where one stood before. */
  public static FrabText shown(FrabText person, String biography) {
    if (!person.data().containsKey("biography")) {
      return person;
    }
    return person.withData(
        "biography",
        biography.isEmpty() ? Optional.empty() : Optional.of(FrabJson.quoted(biography)));
  }

  /** The person with the name alone. */
  public static FrabText withheld(FrabText person) {
    var bare = person;
    for (var member : MEMBERS) {
      bare = bare.withData(member, Optional.empty());
    }
    return bare;
  }
}
