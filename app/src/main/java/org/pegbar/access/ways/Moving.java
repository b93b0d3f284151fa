// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

import java.time.Duration;
import java.util.Optional;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.link.Link;
import org.pegbar.access.link.LinkOrder;
import org.pegbar.access.link.Links;
import org.pegbar.access.link.Purpose;
import org.pegbar.access.signin.SigningIn;
import org.pegbar.mail.Letter;
import org.pegbar.mail.Outbox;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Gives an account another e-mail address: proven by a link to the new one, told to the old one.
 */
@Component
class Moving {

  static final Duration LASTS = Duration.ofHours(2);

  sealed interface Asking {}

  record Sent(String email) implements Asking {}

  record NoAddress(String typed) implements Asking {}

  record SameAddress() implements Asking {}

  record TooOften(long minutes) implements Asking {}

  sealed interface Outcome {}

  record Moved(String email) implements Outcome {}

  record Expired() implements Outcome {}

  record Taken(String email) implements Outcome {}

  private final Links links;
  private final Accounts accounts;
  private final SigningIn signingIn;
  private final Outbox outbox;
  private final Texts texts;
  private final PublicAddress address;

  Moving(
      Links links,
      Accounts accounts,
      SigningIn signingIn,
      Outbox outbox,
      Texts texts,
      PublicAddress address) {
    this.links = links;
    this.accounts = accounts;
    this.signingIn = signingIn;
    this.outbox = outbox;
    this.texts = texts;
    this.address = address;
  }

  @Transactional
  public Asking ask(Account account, String email, String networkAddress) {
    if (!SigningIn.isAddress(email)) {
      return new NoAddress(email);
    }
    if (email.equalsIgnoreCase(account.email())) {
      return new SameAddress();
    }
    if (!signingIn.mayWriteTo(email, networkAddress)) {
      return new TooOften(SigningIn.WINDOW.toMinutes());
    }
    var link = links.issue(LinkOrder.changeEmail(email, account.id(), LASTS));
    post(
        "move:" + link.id(),
        account,
        email,
        "access.letter.move",
        address.of("/me/email/" + link.secret()),
        LASTS.toHours());
    return new Sent(email);
  }

  Optional<String> find(String secret) {
    return links.find(secret, Purpose.CHANGE_EMAIL).map(Link::email);
  }

  /** Uses a link. A change that is refused leaves the link usable. */
  @Transactional
  public Outcome move(String secret) {
    var link = links.use(secret, Purpose.CHANGE_EMAIL);
    var account = link.flatMap(Link::accountId).flatMap(accounts::find);
    if (link.isEmpty() || account.isEmpty()) {
      return new Expired();
    }
    if (!accounts.move(account.get().id(), link.get().email())) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Taken(link.get().email());
    }
    post(
        "moved:" + link.get().id(),
        account.get(),
        account.get().email(),
        "access.letter.moved",
        link.get().email(),
        address.host());
    return new Moved(link.get().email());
  }

  private void post(
      String key, Account account, String recipient, String text, Object... arguments) {
    outbox.post(
        new Letter(
            key,
            Optional.empty(),
            recipient,
            account.name(),
            account.personId(),
            account.language(),
            texts.get(account.language(), text + ".subject"),
            texts.get(account.language(), text + ".body", arguments),
            Optional.empty()));
  }
}
