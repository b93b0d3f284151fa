// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.language.Language;

/**
 * A letter to one person, already written in their language.
 *
 * @param key names what it tells; a second letter with the same key is not written
 * @param recipient e-mail address
 * @param body plain text; addresses in it become links
 */
public record Letter(
    String key,
    Optional<String> editionId,
    String recipient,
    String recipientName,
    Optional<String> personId,
    Language language,
    String subject,
    String body,
    Optional<Attachment> attachment) {

  /** What becomes a header of the letter is one line, whatever a name brings along. */
  public Letter {
    subject = oneLine(subject);
    recipientName = oneLine(recipientName);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A file that goes with a letter. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Attachment(String name, String mediaType, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Attachment(var otherName, var otherType, var otherContent)
          && name.equals(otherName)
          && mediaType.equals(otherType)
          && java.util.Arrays.equals(content, otherContent);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
