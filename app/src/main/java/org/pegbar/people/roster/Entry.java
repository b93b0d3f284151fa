// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import java.util.Locale;
import java.util.Set;
import org.pegbar.access.Role;
import org.pegbar.language.Language;
import org.pegbar.language.Pinyin;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Participant;

/**
 * Somebody in the roster.
 *
 * @param pinyin how the name sounds: {@code zhong ming dai}
 * @param hasChangedAvailability since they were placed
 */
public record Entry(
    Participant participant,
    String pinyin,
    Set<Role> roles,
    boolean isClaimed,
    boolean hasChangedAvailability) {

  boolean matches(RosterQuery query) {
    return isCalled(query.q())
        && (query.role().isEmpty()
            || roles.stream().anyMatch(role -> role.code().equals(query.role())))
        && (query.organisation().isEmpty()
            || participant.person().affiliations().stream()
                .anyMatch(one -> one.organisationId().equals(query.organisation())))
        && lacks(query.lacking());
  }

  private boolean lacks(String what) {
    return switch (what) {
      case "availability" -> participant.availability().isEmpty();
      case "consent" -> !participant.consents().contains(Consent.PUBLISH_PROFILE);
      case "look" -> hasChangedAvailability;
      case "language" -> !participant.person().completeness().isWhole();
      default -> true;
    };
  }

  /** Found by a part of a name, of its sound with or without spaces, of an address or a house. */
  private boolean isCalled(String wanted) {
    var folded = fold(wanted);
    if (folded.isEmpty()) {
      return true;
    }
    var together = pinyin.replace(" ", "");
    return fold(participant.person().name()).contains(folded)
        || fold(participant.person().nameLatin()).contains(folded)
        || together.contains(folded.replace(" ", ""))
        || Pinyin.initials(pinyin).startsWith(folded)
        || fold(participant.email()).contains(folded)
        || participant.code().toLowerCase(Locale.ROOT).contains(folded)
        || participant.person().affiliations().stream()
            .anyMatch(one ->
                fold(one.organisationName().zh()).contains(folded)
                    || fold(one.organisationName().en()).contains(folded));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** What the entry is sorted by: the name itself in Chinese, family name first in English. */
  String sortKey(Language language) {
    var person = participant.person();
    if (language == Language.ZH) {
      return person.name();
    }
    var latin = person.nameLatin().isEmpty() ? pinyin : person.nameLatin();
    int last = latin.lastIndexOf(' ');
    return person.nameOrder() == NameOrder.GIVEN_FIRST && last > 0
        ? latin.substring(last + 1) + " " + latin.substring(0, last)
        : latin;
  }
}
