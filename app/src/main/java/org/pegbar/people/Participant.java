// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person who takes part in one edition. What somebody needs in order to take part is not here:
 * see {@link People#accessNeeds}.
 *
 * @param code the person's name in the edition's files and addresses
 * @param number the person's number in the edition's public feeds, from 1; 0 when it is yet to be
 *     given
 * @param email for the secretariat only; may be empty
 * @param availability in the order of time, without overlaps; empty means the whole edition
 * @param consents what the person has agreed to
 */
public record Participant(
    Person person,
    String code,
    int number,
    String email,
    List<Window> availability,
    Set<Consent> consents) {

  public Participant {
    availability = List.copyOf(availability);
    consents = consents.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(consents));
  }

  /** The same participant with another number. */
  public Participant numbered(int given) {
    return new Participant(person, code, given, email, availability, consents);
  }

  /** The same participant, there in other windows. */
  public Participant available(List<Window> windows) {
    return new Participant(person, code, number, email, windows, consents);
  }

  public String id() {
    return person.id();
  }

  /** The same participant with that portrait. */
  public Participant withPhoto(String fileId) {
    return new Participant(person.withPhoto(fileId), code, number, email, availability, consents);
  }

  /** Whether biography and positions may be shown to the public. */
  public boolean publishesProfile() {
    return consents.contains(Consent.PUBLISH_PROFILE);
  }

  public boolean publishesPhoto() {
    return consents.contains(Consent.PUBLISH_PHOTO);
  }
}
