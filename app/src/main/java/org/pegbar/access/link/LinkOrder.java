// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.link;

import java.time.Duration;
import java.util.Optional;

/**
 * A link to be issued.
 *
 * @param lasts how long it can be used
 */
public record LinkOrder(
    Purpose purpose,
    String email,
    Optional<String> editionId,
    Optional<String> personId,
    Optional<String> accountId,
    String destination,
    Duration lasts) {

  /** Signs in whoever reads this mailbox. */
  public static LinkOrder signIn(String email, String destination, Duration lasts) {
    return new LinkOrder(
        Purpose.SIGN_IN,
        email,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        destination,
        lasts);
  }

  /** Lets whoever reads this mailbox claim a person. */
  public static LinkOrder claim(String email, String edition, String person, Duration lasts) {
    return new LinkOrder(
        Purpose.CLAIM,
        email,
        Optional.of(edition),
        Optional.of(person),
        Optional.empty(),
        "",
        lasts);
  }

  /** Proves that an account's holder reads this mailbox. */
  public static LinkOrder changeEmail(String email, String account, Duration lasts) {
    return new LinkOrder(
        Purpose.CHANGE_EMAIL,
        email,
        Optional.empty(),
        Optional.empty(),
        Optional.of(account),
        "",
        lasts);
  }
}
