// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  Postman postman(Letters letters, SmtpSettings settings) {
    return new Postman(letters, sender(settings), settings.from());
  }

  @Bean
  RecurringTask<Void> mailRound(Postman postman, SmtpSettings settings) {
    return Tasks.recurring("mail-round", FixedDelay.of(Duration.ofSeconds(3)))
        .execute((instance, context) -> {
          if (settings.isSet()) {
            postman.round();
          }
        });
  }

  static JavaMailSenderImpl sender(SmtpSettings settings) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding("UTF-8");
    if (!settings.user().isEmpty()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    var properties = sender.getJavaMailProperties();
    properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.setProperty(
        "mail.smtp.starttls.required", String.valueOf(settings.security().equals("starttls")));
    properties.setProperty(
        "mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
    properties.setProperty(
        "mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
    properties.setProperty("mail.smtp.connectiontimeout", "10000");
    properties.setProperty("mail.smtp.timeout", "20000");
    properties.setProperty("mail.smtp.writetimeout", "20000");
    return sender;
  }
}
