// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import java.util.List;
import org.pegbar.mail.StoredLetter;

/**
 * A page of letters.
 *
 * @param address of the list
 * @param state which letters: a state, or empty for all
 * @param sends whether there is a mail server
 */
public record LetterListPage(
    String address, String state, int page, List<StoredLetter> found, boolean sends) {

  static final int SHOWN = 50;
  static final int ASKED = SHOWN + 1;

  static int offset(int page) {
    return (Math.clamp(page, 1, 100_000) - 1) * SHOWN;
  }

  public List<StoredLetter> letters() {
    return found.size() > SHOWN ? found.subList(0, SHOWN) : found;
  }

  public boolean hasMore() {
    return found.size() > SHOWN;
  }

  public List<String> states() {
    return List.of("", "ready", "sending", "sent", "failed");
  }
}
