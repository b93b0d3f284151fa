// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.pegbar.access.Account;
import org.pegbar.access.passkey.Passkey;
import org.pegbar.access.session.OpenSession;
import org.pegbar.web.Frame;
import org.pegbar.web.Problems;

/**
 * The ways in which an account signs in.
 *
 * @param fresh whether they may be changed now
 * @param email what was typed
 */
public record WaysPage(
    Account account,
    boolean fresh,
    List<Passkey> passkeys,
    List<OpenSession> sessions,
    String email,
    Problems problems) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A moment as this reader writes it, in China's time, which is said beside it. */
  public String when(Frame frame, Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(frame.language().locale())
        .format(moment.atZone(ZONE));
  }
}
