// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.link.Link;
import org.pegbar.access.link.LinkOrder;
import org.pegbar.access.link.Links;
import org.pegbar.access.link.Purpose;
import org.pegbar.language.Language;
import org.pegbar.mail.Letter;
import org.pegbar.mail.Outbox;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a link to whoever asks, and takes it back once. Whether an account exists makes no
 * difference that can be seen: everybody gets the same letter.
 */
@Component
public class SigningIn {

  public static final Duration WINDOW = Attempts.WINDOW;
  static final Duration LASTS = Duration.ofMinutes(20);
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>(),;:\"\\\\\\p{Cntrl}]{1,64}@[^\\s@<>(),;:\"\\\\\\p{Cntrl}]{1,189}");

  public sealed interface Asking {}

  public record Sent(String email) implements Asking {}

  public record NoAddress() implements Asking {}

  /** Too many letters to this mailbox, or too many requests from this network address. */
  public record TooOften(long minutes) implements Asking {}

  /** A request for a link. */
  public record Request(
      String email, String destination, String networkAddress, Language language) {}

  private final Links links;
  private final Attempts attempts;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Texts texts;
  private final PublicAddress address;
  private final SignInSettings settings;

  SigningIn(
      Links links,
      Attempts attempts,
      Accounts accounts,
      Outbox outbox,
      Texts texts,
      PublicAddress address,
      SignInSettings settings) {
    this.links = links;
    this.attempts = attempts;
    this.accounts = accounts;
    this.outbox = outbox;
    this.texts = texts;
    this.address = address;
    this.settings = settings;
  }

  /** Whether a text has the shape of an e-mail address. */
  public static boolean isAddress(String email) {
    return EMAIL.matcher(email).matches();
  }

  @Transactional
  public Asking ask(Request request) {
    if (!isAddress(request.email())) {
      return new NoAddress();
    }
    if (!mayWriteTo(request.email(), request.networkAddress())) {
      return new TooOften(WINDOW.toMinutes());
    }
    write(request);
    return new Sent(request.email());
  }

  /**
   * Counts one more letter to a mailbox, asked for from a network address, unless it is too many.
   */
  @Transactional
  public boolean mayWriteTo(String email, String networkAddress) {
    return attempts.allow("network", networkAddress, settings.perAddress())
        && attempts.allow("mailbox", email, settings.perMailbox());
  }

  /** The address that a link was sent to, if the link can still be used. */
  public Optional<String> find(String secret) {
    return links.find(secret, Purpose.SIGN_IN).map(Link::email);
  }

  /** Uses a link; the account of its mailbox is made if there is none. */
  @Transactional
  public Optional<Entry> use(String secret, Language language) {
    return links
        .use(secret, Purpose.SIGN_IN)
        .map(link -> new Entry(accounts.ofEmail(link.email(), language), link.destination()));
  }

  /** Who may come in, and where to. */
  public record Entry(Account account, String destination) {}

  private void write(Request request) {
    var account = accounts.findByEmail(request.email());
    var language = account.map(Account::language).orElse(request.language());
    var email = account.map(Account::email).orElse(request.email());
    var link = links.issue(LinkOrder.signIn(email, request.destination(), LASTS));
    outbox.post(
        new Letter(
            "sign-in:" + link.id(),
            Optional.empty(),
            email,
            account.map(Account::name).orElse(""),
            account.flatMap(Account::personId),
            language,
            texts.get(language, "access.letter.sign-in.subject"),
            texts.get(
                language,
                "access.letter.sign-in.body",
                address.of("/sign-in/" + link.secret()),
                LASTS.toMinutes(),
                address.host()),
            Optional.empty()));
  }
}
