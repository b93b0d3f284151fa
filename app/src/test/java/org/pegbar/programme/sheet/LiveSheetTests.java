// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The stream that an open sheet listens to, over HTTP. */
@PegbarTest
class LiveSheetTests {

  @Autowired World world;
  @Autowired Programme programme;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void aMoveIsToldToEverybodyOfItsEditionWithItsPlace() throws Exception {
    var ink = stage.placed("Ink", stage.hall, "10:00");
    var other = new Stage(world, programme);
    try (var client = HttpClient.newHttpClient()) {
      var first = watch(client, stage.editor(), stage);
      var second = watch(client, world.signedIn(stage.edition, Role.VIEWER), stage);
      var elsewhere = watch(client, other.editor(), other);

      move(ink, stage.cinema, "2037-12-04T11:05");

      var told =
          "data:{\"session\":\"%s\",\"version\":2,\"room\":\"%s\",\"start\":\"2037-12-04T11:05\",\"minutes\":60}"
              .formatted(ink.id(), stage.cinema);
      for (var stream : List.of(first, second)) {
        Awaitility.await().untilAsserted(() -> assertThat(stream).contains(told));
      }
      assertThat(elsewhere).noneMatch(line -> line.contains(ink.id()));
      client.shutdownNow();
    }
  }

  @Test
  void manyAtOnceAreToldInOneWord() throws Exception {
    for (int i = 0; i < 30; i++) {
      stage.talk("Talk " + i);
    }
    try (var client = HttpClient.newHttpClient()) {
      var stream = watch(client, stage.editor(), stage);

      world
          .jdbc()
          .sql("update programme.session set audience = 5 where edition_id = ?")
          .param(stage.edition.id().value())
          .update();

      Awaitility.await().untilAsserted(() -> assertThat(stream).contains("data:{}"));
      assertThat(stream.stream().filter(line -> line.startsWith("data:"))).hasSize(1);
      client.shutdownNow();
    }
  }

  @Test
  void onlyTheDeskMayListen() {
    var stranger = world.visitor();
    var path = stage.at("/desk/sheet/changes");
    assertThat(stranger.get(path).status()).isIn(302, 401, 403);
    var editor = new Stage(world, programme).editor();
    assertThat(editor.get(path).status()).isEqualTo(403);
  }

  /** The lines of a stream as they arrive; it has begun when this returns. */
  private static List<String> watch(HttpClient client, Visitor who, Stage stage)
      throws InterruptedException {
    var lines = new CopyOnWriteArrayList<String>();
    var request =
        HttpRequest.newBuilder(who.home().resolve(stage.at("/desk/sheet/changes")))
            .header("Cookie", "pegbar=" + who.cookieNamed("pegbar"))
            .build();
    client
        .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
        .thenAccept(reply -> reply.body().forEach(lines::add));
    Awaitility.await().until(() -> !lines.isEmpty());
    return lines;
  }

  private void move(Session session, String room, String start) {
    stage
        .editor()
        .post(
            stage.at("/desk/sheet/move"),
            Map.of("session", session.id(), "room", room, "start", start, "version", "1"));
  }
}
