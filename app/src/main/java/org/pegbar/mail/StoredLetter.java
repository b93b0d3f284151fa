// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import java.time.Instant;
import java.util.Optional;
import org.pegbar.language.Language;

/**
 * A letter in the outbox.
 *
 * @param state {@code held}, {@code ready}, {@code sending}, {@code sent} or {@code failed}
 * @param attempts how often it has been claimed for sending
 */
public record StoredLetter(
    String id,
    String recipient,
    String recipientName,
    Language language,
    String subject,
    String body,
    String state,
    int attempts,
    String failure,
    Instant writtenAt,
    Optional<Instant> sentAt,
    Optional<Letter.Attachment> attachment) {}
