// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are kept for everybody who has not signed in: the same bytes, and never too old. */
@PegbarTest
class KeptPagesTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;
  @Autowired Moving moving;
  @Autowired KeptPages pages;
  Stage stage;
  Session ink;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    ink = stage.placed("Ink", stage.hall, "10:00");
    release();
  }

  @Test
  void theSecondReaderGetsTheFirstOnesBytesAndHeaders() {
    var first = world.visitor().get(stage.at("/programme"));
    assertThat(pages.find(key("en"))).isPresent();

    var second = world.visitor().get(stage.at("/programme"));

    assertThat(second.body()).isEqualTo(first.body());
    for (var header : List.of("Content-Type", "ETag", "Vary", "Content-Security-Policy")) {
      assertThat(second.header(header)).as(header).isEqualTo(first.header(header)).isNotEmpty();
    }
    assertThat(world.visitor().get(stage.at("/programme"), "If-None-Match", first.header("ETag")))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(304))
        .satisfies(reply -> assertThat(reply.body()).isEmpty());
  }

  @Test
  void eachLanguageAndEachQuestionHasItsOwn() {
    assertThat(world.visitor().get(stage.at("/programme")).body()).contains("Programme");
    assertThat(world.visitor().reading("zh").get(stage.at("/programme")).body()).contains("日程");
    assertThat(world.visitor().get(stage.at("/programme?day=2037-12-05")).page().select("article"))
        .isEmpty();
    assertThat(world.visitor().get(stage.at("/programme")).page().select("article")).hasSize(1);
  }

  @Test
  void whoeverIsSignedInIsNeverAnsweredFromWhatIsKept() {
    world.visitor().get(stage.at("/programme"));
    var owner = world.signedIn(stage.edition, Role.OWNER);

    assertThat(owner.get(stage.at("/programme")).body()).contains("Account");
    assertThat(world.visitor().get(stage.at("/programme")).body()).doesNotContain("Account");
    assertThat(owner.get(stage.at("/programme?draft=1")).page().select(".notice-draft"))
        .isNotEmpty();
    assertThat(world.visitor().get(stage.at("/programme?draft=1")).page().select(".notice-draft"))
        .isEmpty();
  }

  @Test
  void whatHandsOutACookieIsNotKept() {
    var first = world.visitor().get(stage.at("/programme?lang=zh"));
    var second = world.visitor().get(stage.at("/programme?lang=zh"));

    assertThat(first.header("Set-Cookie")).contains("lang=zh");
    assertThat(second.header("Set-Cookie")).contains("lang=zh");
  }

  @Test
  void consentThatIsTakenBackTakesThePageWithIt() {
    var lin = stage.person("林一");
    consent(lin, true);
    world
        .jdbc()
        .sql("update people.person set biography_en = 'A quiet life' where id = ?")
        .param(lin)
        .update();
    stage.placed("Paper", stage.studio, "10:00", lin);
    release();
    Awaitility.await().untilAsserted(() -> assertThat(person(lin)).contains("A quiet life"));

    consent(lin, false);

    Awaitility.await().untilAsserted(() -> assertThat(person(lin)).doesNotContain("A quiet life"));
  }

  @Test
  void itIsSentCompressedToThoseWhoTakeIt() throws Exception {
    var plain = world.visitor().get(stage.at("/programme")).body();
    for (int i = 0; i < 2; i++) {
      var request =
          HttpRequest.newBuilder(world.visitor().home().resolve(stage.at("/programme")))
              .header("Accept-Encoding", "gzip")
              .header("Cookie", "lang=en")
              .build();
      try (var client = HttpClient.newHttpClient()) {
        var reply = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
        var body = new GZIPInputStream(new java.io.ByteArrayInputStream(reply.body()));
        assertThat(new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .isEqualTo(plain);
      }
    }
  }

  @Test
  void nobodyWhoAsksAfterAReleaseGetsTheOneBefore() throws Exception {
    var stale = new CopyOnWriteArrayList<String>();
    var released = new java.util.concurrent.atomic.AtomicInteger(10);
    var over = new AtomicBoolean();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 16; i++) {
        readers.submit(() -> read(released, over, stale));
      }
      for (int hour = 11; hour < 19; hour++) {
        move(hour);
        release();
        released.set(hour);
        Thread.sleep(30);
      }
      over.set(true);
    }
    assertThat(stale).isEmpty();
  }

  private void read(
      java.util.concurrent.atomic.AtomicInteger released, AtomicBoolean over, List<String> stale) {
    var visitor = world.visitor();
    while (!over.get()) {
      int least = released.get();
      var card = visitor.get(stage.at("/programme")).page().select(".slot-time").text();
      if (Integer.parseInt(card.substring(0, 2)) < least) {
        stale.add(card + " after " + least);
      }
    }
  }

  private void move(int hour) {
    var at = new Placement(stage.hall, stage.time(hour + ":00"), false, false);
    moving.move(stage.edition.id(), List.of(Move.of(stage.now(ink), Optional.of(at))));
  }

  private String person(String id) {
    return world.visitor().get(stage.at("/people/" + id)).body();
  }

  private void consent(String person, boolean given) {
    world
        .jdbc()
        .sql(
            """
            insert into people.consent (edition_id, person_id, purpose, given)
            values (?, ?, 'publish_profile', ?)
            on conflict (edition_id, person_id, purpose) do update set given = excluded.given
            """)
        .params(stage.edition.id().value(), person, given)
        .update();
  }

  private String key(String language) {
    return stage.at("/programme") + "? " + language;
  }

  private void release() {
    publisher.release(stage.edition, Bilingual.empty(), "[test]");
  }
}
