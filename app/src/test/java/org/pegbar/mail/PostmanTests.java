// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PegbarTest
class PostmanTests {

  @Autowired World world;
  @Autowired Outbox outbox;
  @Autowired Letters letters;
  @Autowired TransactionOperations transactions;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

  @BeforeEach
  void empty() {
    world.jdbc().sql("delete from mail.letter").update();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aLetterIsSentOnceInItsOwnLanguage() throws MessagingException {
    post("开幕提醒/1", "开幕式改到 10:00");

    postman().round();
    postman().round();

    var received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("开幕式改到 10:00");
    assertThat(received[0].getHeader("Content-Language")).containsExactly("zh-Hans");
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void aSubjectWithLinesOfItsOwnAddsNoHeader() throws MessagingException {
    post("k", "Opening\r\nBcc: thief@people.example\r\n\r\nAnother body");

    postman().round();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    assertThat(server.getReceivedMessages()[0].getSubject())
        .isEqualTo("Opening Bcc: thief@people.example Another body");
  }

  @Test
  void theSameKeyIsWrittenOnce() {
    assertThat(post("release/1/a", "第一次")).isTrue();
    assertThat(post("release/1/a", "第二次")).isFalse();
    assertThat(states()).hasSize(1);
  }

  @Test
  void aServerThatIsAwayDelaysTheLetterAndSaysWhy() {
    post("k", "s");
    var postman = postman();
    server.stop();

    postman.round();

    assertThat(states()).containsExactly("ready");
    assertThat(
            world
                .jdbc()
                .sql("select failure from mail.letter")
                .query((row, n) -> row.getString(1))
                .single())
        .contains("localhost");
  }

  @Test
  void aLetterWhoseNodeDiedIsSentAgainUnderTheSameName() throws MessagingException {
    post("k", "s");
    var claimed = letters.claim(1).getFirst();
    postman().round();
    assertThat(server.getReceivedMessages()).isEmpty();

    world.jdbc().sql("update mail.letter set send_after = now()").update();
    postman().round();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getMessageID())
        .isEqualTo("<" + claimed.id() + "@pegbar>");
  }

  @Test
  void manyPostmenSendEachLetterOnce() throws Exception {
    for (int i = 0; i < 60; i++) {
      post("k" + i, "s" + i);
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      Callable<Boolean> round =
          () -> {
            postman().round();
            return true;
          };
      for (var done : threads.invokeAll(List.of(round, round, round, round, round, round))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(server.getReceivedMessages()).hasSize(60);
  }

  private Postman postman() {
    var settings =
        new SmtpSettings(
            "localhost", server.getSmtp().getPort(), "", "", "none", "desk@pegbar.example");
    return new Postman(letters, MailConfiguration.sender(settings), settings.from());
  }

  private boolean post(String key, String subject) {
    var letter =
        new Letter(
            key,
            Optional.empty(),
            RandomCode.fresh() + "@people.example",
            "王小明",
            Optional.empty(),
            Language.ZH,
            subject,
            "正文",
            Optional.empty());
    return Boolean.TRUE.equals(transactions.execute(status -> outbox.post(letter)));
  }

  private List<String> states() {
    return world
        .jdbc()
        .sql("select state from mail.letter")
        .query((row, n) -> row.getString(1))
        .list();
  }
}
