// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Takes letters from the outbox to the mail server. A letter is claimed, sent, and marked as sent;
 * if the node dies in between, the letter is sent again after its lease with the same Message-ID,
 * so that mailboxes can tell that it is the same one. See docs/protocols/outbox.md.
 */
final class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int AT_ONCE = 20;
  private static final int ATTEMPTS = 8;

  private final Letters letters;
  private final JavaMailSender sender;
  private final String from;

  Postman(Letters letters, JavaMailSender sender, String from) {
    this.letters = letters;
    this.sender = sender;
    this.from = from;
  }

  /** Sends what is ready. */
  void round() {
    var claimed = letters.claim(AT_ONCE);
    while (!claimed.isEmpty()) {
      claimed.stream().filter(letters::hold).forEach(this::deliver);
      claimed = letters.claim(AT_ONCE);
    }
  }

  private void deliver(StoredLetter letter) {
    try {
      sender.send(message(letter));
      letters.sent(letter.id());
    } catch (MailException | MessagingException | UnsupportedEncodingException e) {
      LOG.warn("Letter {} was not taken: {}", letter.id(), e.getMessage());
      if (letter.attempts() >= ATTEMPTS || isRefusedForGood(e)) {
        letters.failed(letter.id(), String.valueOf(e.getMessage()));
      } else {
        letters.later(letter.id(), String.valueOf(e.getMessage()), pause(letter.attempts()));
      }
    }
  }

  /** 1, 4, 16 ... minutes, at most four hours. */
  private static Duration pause(int attempts) {
    return Duration.ofMinutes(Math.min(240, 1L << (2 * Math.min(attempts - 1, 8))));
  }

  private static boolean isRefusedForGood(Exception e) {
    return e instanceof MailSendException sent
        && sent.getFailedMessages().values().stream().anyMatch(Postman::isPermanent);
  }

  /** A reply of 500 or more (RFC 5321, 4.2.1); less, or none at all, is worth another try. */
  private static boolean isPermanent(Exception failure) {
    for (var one = failure; one instanceof MessagingException told; one = told.getNextException()) {
      if (replyOf(told) >= 500) {
        return true;
      }
    }
    return false;
  }

  private static int replyOf(MessagingException told) {
    return switch (told) {
      case SMTPSendFailedException sending -> sending.getReturnCode();
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSenderFailedException sender -> sender.getReturnCode();
      default -> 0;
    };
  }

  private MimeMessage message(StoredLetter letter)
      throws MessagingException, UnsupportedEncodingException {
    var message = new SteadyMessage(letter.id() + "@pegbar");
    var helper =
        new MimeMessageHelper(
            message, letter.attachment().isPresent(), StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(
        new jakarta.mail.internet.InternetAddress(
            letter.recipient(), letter.recipientName(), "UTF-8"));
    helper.setSubject(letter.subject());
    helper.setText(letter.body(), false);
    message.setHeader("Content-Language", letter.language().tag());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (letter.attachment().isPresent()) {
      var attachment = letter.attachment().get();
      helper.addAttachment(
          attachment.name(), new ByteArrayResource(attachment.content()), attachment.mediaType());
    }
    return message;
  }
}
