// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class MailboxDesk {

  @Bean
  DeskLink lettersLink() {
    return new DeskLink(
        410, "web.desk.office", "mailbox.title", "/desk/mail", Permission.MAIL_READ);
  }
}
