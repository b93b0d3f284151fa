// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** A message whose Message-ID (RFC 5322, 3.6.4) stays the same however often it is sent. */
final class SteadyMessage extends MimeMessage {

  private final String name;

  SteadyMessage(String name) {
    super((jakarta.mail.@Nullable Session) null);
    this.name = name;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + name + ">");
  }
}
