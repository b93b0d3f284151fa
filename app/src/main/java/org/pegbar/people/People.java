// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door: who takes part in an edition, and where they come from. */
@Component
public class People {

  private final ParticipantRows participants;
  private final PersonRows persons;
  private final OrganisationRows organisations;

  People(ParticipantRows participants, PersonRows persons, OrganisationRows organisations) {
    this.participants = participants;
    this.persons = persons;
    this.organisations = organisations;
  }

  /** Everybody who takes part, by number: in four queries, however many they are. */
  @Transactional(readOnly = true)
  public List<Participant> list(EditionId edition) {
    return participants.list(edition, "");
  }

  @Transactional(readOnly = true)
  public Optional<Participant> find(EditionId edition, String personId) {
    return participants.list(edition, personId).stream().findFirst();
  }

  /** The id that a person has now, if that id was given up in a merge. */
  public Optional<String> findMergedInto(String oldId) {
    return persons.findMergedInto(oldId);
  }

  /**
   * The person of that e-mail address, in whichever edition; the first one if there are several.
   */
  public Optional<String> findByEmail(String email) {
    return email.isBlank() ? Optional.empty() : persons.findByEmail(email.strip());
  }

  /**
   * Adds a person who takes part in an edition, and gives them a number if they have none. Writes
   * name, affiliations, availability and consents.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the id, the code or the number is
   *     taken
   */
  @Transactional
  public void add(EditionId edition, Participant participant) {
    var numbered =
        participant.number() > 0
            ? participant
            : participant.numbered(participants.nextNumber(edition));
    add(edition, List.of(numbered));
  }

  /**
   * Adds many people at once: in five statements, however many they are. Each has a number.
   *
   * @throws org.springframework.dao.DuplicateKeyException if an id, a code or a number is taken
   */
  @Transactional
  public void add(EditionId edition, List<Participant> many) {
    persons.insert(many);
    participants.insert(edition, many);
  }

  /**
   * The next free number of a participant; nobody else gets one until the transaction has ended.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int reserveNumber(EditionId edition) {
    return participants.nextNumber(edition);
  }

  /** Lets a person who is known from another edition take part in this one. */
  @Transactional
  public void join(EditionId edition, Participant participant) {
    participants.insert(edition, List.of(participant));
  }

  /**
   * Writes what is said about a participant, unless somebody else did since {@code
   * person.version()}.
   *
   * @return whether it was written
   */
  @Transactional
  public boolean update(EditionId edition, Participant participant) {
    if (!persons.update(participant)) {
      return false;
    }
    participants.update(edition, participant);
    return true;
  }

  /**
   * Takes a participant out of an edition; the person stays known to the instance.
   *
   * @return whether they took part
   */
  @Transactional
  public boolean leave(EditionId edition, String personId) {
    return participants.delete(edition, personId);
  }

  /** How the names of an edition's participants sound, without tones: {@code zhong ming dai}. */
  public Map<String, String> pinyin(EditionId edition) {
    return persons.pinyin(edition);
  }

  /** Who changed their availability after they had been placed, and nobody has looked since. */
  public List<String> listAvailabilityChanged(EditionId edition) {
    return participants.listAvailabilityChanged(edition);
  }

  /** Says that a changed availability has been looked at. */
  @Transactional
  public void seeAvailability(EditionId edition, String personId) {
    participants.seeAvailability(edition, personId);
  }

  /** Who has said no to a purpose, or taken their consent back. */
  public Set<String> withdrawn(EditionId edition, Consent purpose) {
    return participants.withdrawn(edition, purpose);
  }

  /** What people need in order to take part, by person. Only for those whom it concerns. */
  public Map<String, Bilingual> accessNeeds(EditionId edition) {
    return participants.accessNeeds(edition);
  }

  /** Writes what a participant needs; an empty text clears it. */
  @Transactional
  public void needAccess(EditionId edition, String personId, Bilingual need) {
    participants.writeAccessNeed(edition, personId, need);
  }

  /** All organisations that the instance knows, by code. */
  public List<Organisation> organisations() {
    return organisations.list();
  }

  /** Changes an organisation unless somebody else did since {@code organisation.version()}. */
  @Transactional
  public boolean update(Organisation organisation) {
    return organisations.update(organisation);
  }

  /** How many people of the instance belong to each organisation, by id. */
  public Map<String, Integer> countMembers() {
    return organisations.countMembers();
  }

  /**
   * Adds an organisation.
   *
   * @throws org.springframework.dao.DuplicateKeyException if its code is taken
   */
  @Transactional
  public void add(Organisation organisation) {
    organisations.insert(organisation);
  }
}
