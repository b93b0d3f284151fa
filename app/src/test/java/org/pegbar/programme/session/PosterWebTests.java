// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.files.Files;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Posters;
import org.pegbar.programme.Publisher;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A poster hangs on the desk at once, and in public from the release that shows it. */
@PegbarTest
class PosterWebTests {

  private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

  @Autowired World world;
  @Autowired Files files;
  @Autowired Posters posters;
  @Autowired Publisher publisher;
  Edition edition;
  String session;

  @BeforeEach
  void aScreening() throws Exception {
    edition = world.edition();
    session = world.session(edition, "Film");
    var room = world.room(edition, world.venue(edition, "north"), "hall", 90);
    world.place(edition, session, room, "2037-12-04T10:00");
    world
        .jdbc()
        .sql("update programme.session set state = 'confirmed', kind = 'screening' where id = ?")
        .param(session)
        .update();
    publisher.release(edition, Bilingual.empty(), "[test]");
    var bytes = new ByteArrayInputStream(DRAWING.getBytes(StandardCharsets.UTF_8));
    posters.hang(edition.id(), session, files.store("p.svg", "image/svg+xml", bytes).id().value());
  }

  @Test
  void theDeskShowsItAtOnceToThoseWhoMayReadTheDesk() {
    var editor = world.signedIn(edition, Role.PROGRAMME_EDITOR);
    var image = editor.get(at("/desk/sessions/")).page().select("img.poster");
    assertThat(image.attr("src")).isEqualTo(at("/desk/sessions/") + "/poster");
    assertThat(editor.get(image.attr("src")).body()).isEqualTo(DRAWING);
    assertThat(editor.get(image.attr("src")).header("Content-Type")).contains("image/svg+xml");

    assertThat(world.visitor().get(image.attr("src")).body()).doesNotContain("<svg xmlns");
    var elsewhere = world.edition();
    assertThat(
            world
                .signedIn(elsewhere, Role.OWNER)
                .get("/e/" + elsewhere.slug() + "/desk/sessions/" + session + "/poster")
                .status())
        .isEqualTo(404);
  }

  @Test
  void thePublicSeesItFromTheReleaseThatShowsIt() {
    var visitor = world.visitor();
    assertThat(visitor.get(at("/sessions/")).page().select("img.poster")).isEmpty();
    assertThat(visitor.get(at("/sessions/") + "/poster").status()).isEqualTo(404);

    publisher.release(edition, Bilingual.empty(), "[test]");

    var image = visitor.get(at("/sessions/")).page().select("img.poster");
    assertThat(image.attr("alt")).isEqualTo("Poster of Session Film");
    assertThat(visitor.get(image.attr("src")).body()).isEqualTo(DRAWING);
  }

  private String at(String below) {
    return "/e/" + edition.slug() + below + session;
  }
}
