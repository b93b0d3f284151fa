// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import java.util.Optional;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.link.Link;
import org.pegbar.access.link.Links;
import org.pegbar.access.link.Purpose;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets an account become a person's, by a link or by the same verified address. */
@Component
public class Claiming {

  /** What a link that was opened would claim. */
  record Opened(String email, Bilingual name, Bilingual edition) {}

  sealed interface Claim {}

  record Claimed(Account account) implements Claim {}

  record Expired() implements Claim {}

  /** The account of the mailbox has claimed somebody else: the two records must become one. */
  record AlreadySomebody(String email, Bilingual name) implements Claim {}

  /** Another account has claimed the person. */
  record Taken(Bilingual name) implements Claim {}

  private final Links links;
  private final Claims claims;
  private final Accounts accounts;

  Claiming(Links links, Claims claims, Accounts accounts) {
    this.links = links;
    this.claims = claims;
    this.accounts = accounts;
  }

  Optional<Opened> open(String secret) {
    return links
        .find(secret, Purpose.CLAIM)
        .flatMap(link ->
            link.personId()
                .flatMap(claims::find)
                .map(person -> new Opened(link.email(), person.name(), editionName(link))));
  }

  /** Uses a link. A claim that is refused leaves the link usable. */
  @Transactional
  public Claim claim(String secret, Language language) {
    var link = links.use(secret, Purpose.CLAIM);
    var person = link.flatMap(Link::personId).flatMap(claims::find);
    if (link.isEmpty() || person.isEmpty()) {
      return new Expired();
    }
    var account = accounts.ofEmail(link.get().email(), language);
    var claim = claim(account, person.get());
    if (!(claim instanceof Claimed)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return claim;
  }

  /** The one unclaimed person who has the account's address; empty if there are several. */
  public Optional<Offer> offer(Account account) {
    if (account.personId().isPresent()) {
      return Optional.empty();
    }
    var found = claims.unclaimed(account.email());
    return found.size() == 1
        ? Optional.of(new Offer(found.getFirst().personId(), found.getFirst().name()))
        : Optional.empty();
  }

  /** Takes the offer, if it still stands. */
  @Transactional
  public Optional<Offer> accept(Account account) {
    return offer(account).filter(offer -> accounts.bind(account.id(), offer.personId()));
  }

  private Claim claim(Account account, Claimable person) {
    if (account.personId().filter(other -> !other.equals(person.personId())).isPresent()) {
      return new AlreadySomebody(account.email(), person.name());
    }
    return accounts.bind(account.id(), person.personId())
        ? new Claimed(account)
        : new Taken(person.name());
  }

  private Bilingual editionName(Link link) {
    return link.editionId().map(claims::editionName).orElse(Bilingual.empty());
  }
}
