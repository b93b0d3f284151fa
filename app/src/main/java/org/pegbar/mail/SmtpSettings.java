// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server. Without a host nothing is sent, and every letter can be read on the mailbox
 * page.
 *
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param from the sender's address
 */
@ConfigurationProperties("pegbar.smtp")
public record SmtpSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("starttls") String security,
    @DefaultValue("pegbar@localhost") String from) {

  public boolean isSet() {
    return !host.isBlank();
  }
}
