// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import java.time.Duration;
import java.util.Optional;
import org.pegbar.access.Accounts;
import org.pegbar.access.Permission;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Viewer;
import org.pegbar.access.link.IssuedLink;
import org.pegbar.access.link.LinkOrder;
import org.pegbar.access.link.Links;
import org.pegbar.access.signin.SigningIn;
import org.pegbar.mail.Letter;
import org.pegbar.mail.Outbox;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites a person to claim their record. The letter belongs to no edition, so that whoever reads
 * an edition's letters on the desk cannot use the link in it.
 */
@Component
class Inviting {

  static final Duration LASTS = Duration.ofDays(14);

  sealed interface Invitation {}

  record Invited(String email) implements Invitation {}

  record NoSuchPerson() implements Invitation {}

  record NoAddress() implements Invitation {}

  record AlreadyClaimed() implements Invitation {}

  /**
   * The person has a role with power, and whoever invites may give none: with an address of their
   * own in that record they would take the power over.
   */
  record TooPowerful() implements Invitation {}

  private final Claims claims;
  private final Links links;
  private final Accounts accounts;
  private final PersonAccess roles;
  private final Outbox outbox;
  private final Texts texts;
  private final PublicAddress address;

  Inviting(
      Claims claims,
      Links links,
      Accounts accounts,
      PersonAccess roles,
      Outbox outbox,
      Texts texts,
      PublicAddress address) {
    this.claims = claims;
    this.links = links;
    this.accounts = accounts;
    this.roles = roles;
    this.outbox = outbox;
    this.texts = texts;
    this.address = address;
  }

  @Transactional
  public Invitation invite(Viewer viewer, String edition, String personId) {
    var person = claims.find(edition, personId);
    if (person.isEmpty()) {
      return new NoSuchPerson();
    }
    if (accounts.findByPerson(personId).isPresent()) {
      return new AlreadyClaimed();
    }
    if (!mayInvite(viewer, personId)) {
      return new TooPowerful();
    }
    if (!SigningIn.isAddress(person.get().email())) {
      return new NoAddress();
    }
    write(edition, person.get());
    return new Invited(person.get().email());
  }

  private boolean mayInvite(Viewer viewer, String personId) {
    return roles.editionsWithPower(personId).stream()
        .allMatch(edition -> roles.may(viewer, edition, Permission.ROLES_EDIT));
  }

  private void write(String edition, Claimable person) {
    var link = links.issue(LinkOrder.claim(person.email(), edition, person.personId(), LASTS));
    var language = person.language();
    var editionName = claims.editionName(edition).read(language);
    outbox.post(
        new Letter(
            "claim:" + link.id(),
            Optional.empty(),
            person.email(),
            person.name().read(language),
            Optional.of(person.personId()),
            language,
            texts.get(language, "access.letter.claim.subject", editionName),
            texts.get(
                language,
                "access.letter.claim.body",
                person.name().read(language),
                editionName,
                address(link),
                LASTS.toDays()),
            Optional.empty()));
  }

  private String address(IssuedLink link) {
    return address.of("/claim/" + link.secret());
  }
}
