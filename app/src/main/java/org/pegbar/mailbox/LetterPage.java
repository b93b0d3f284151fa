// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pegbar.mail.StoredLetter;

/** One letter, as its reader gets it. */
public record LetterPage(String address, StoredLetter letter) {

  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)\\u3002\\uff0c]");

  /** A stretch of the body; a link if it is an address. */
  public record Stretch(String text, boolean link) {}

  public List<Stretch> body() {
    var stretches = new ArrayList<Stretch>();
    var matcher = LINK.matcher(letter.body());
    int done = 0;
    while (matcher.find()) {
      stretches.add(new Stretch(letter.body().substring(done, matcher.start()), false));
      stretches.add(new Stretch(matcher.group(), true));
      done = matcher.end();
    }
    stretches.add(new Stretch(letter.body().substring(done), false));
    return stretches;
  }
}
