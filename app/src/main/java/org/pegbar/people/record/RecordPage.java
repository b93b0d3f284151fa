// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.Participant;
import org.pegbar.people.PersonActivity.Doing;
import org.pegbar.people.Window;

/**
 * Everything about one person at the desk.
 *
 * @param need what the person needs; empty when the reader may not know
 * @param answers every consent that was ever answered: when, and whether it was given
 */
public record RecordPage(
    Edition edition,
    Participant participant,
    Optional<Bilingual> need,
    Map<Consent, Answer> answers,
    Set<Role> roles,
    List<Doing> doings,
    boolean isClaimed,
    boolean hasChangedAvailability,
    boolean mayEdit) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What a person answered when asked for consent. */
  public record Answer(boolean given, Instant at) {}

  public String time(Instant instant) {
    return TIME.format(instant.atZone(edition.zone()));
  }

  public String span(Window window) {
    return time(window.from()) + " – " + time(window.to());
  }

  public List<Consent> purposes() {
    return List.of(Consent.values());
  }

  public Optional<Answer> answer(Consent purpose) {
    return Optional.ofNullable(answers.get(purpose));
  }

  /** Whether the person has a part at a time at which they cannot be there. */
  public boolean isAway(Doing doing) {
    return doing.from().isPresent()
        && !participant.availability().isEmpty()
        && participant.availability().stream()
            .noneMatch(window -> window.contains(doing.from().get(), doing.from().get()));
  }
}
