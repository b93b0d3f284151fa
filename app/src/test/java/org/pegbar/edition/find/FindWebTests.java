// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The palette finds what its reader could find on the pages, and nothing else. */
@PegbarTest
class FindWebTests {

  @Autowired World world;
  Edition edition;
  String word;
  String person;
  String session;
  String room;

  @BeforeEach
  void oneOfEach() {
    edition = world.edition();
    word = "w" + edition.slug().replace("-", "");
    person = world.person(edition, word);
    session = world.session(edition, word, person);
    room = world.room(edition, world.venue(edition, "north"), word, 40);
    organisation();
  }

  private String organisation() {
    world
        .jdbc()
        .sql(
            "insert into people.organisation (id, code, name_en, kind) values (?, ?, ?, 'company')")
        .params("o" + word, word, "Studio " + word)
        .update();
    return "o" + word;
  }

  @Test
  void anOwnerFindsSessionsPeopleRoomsAndOrganisations() {
    assertThat(found(world.signedIn(edition, Role.OWNER), word))
        .containsExactly(
            "Session: Session " + word + " " + at("/desk/sessions/" + session),
            "Person: Latin " + word + " " + at("/desk/people/" + person),
            "Room: Room " + word + " " + at("/desk/rooms/" + room),
            "Organisation: Studio " + word + " " + at("/desk/organisations/o" + word));
  }

  @Test
  void whoeverMayNotSeePeopleFindsNoneAndIsLedOnlyToPagesThatOpen() {
    for (var role : List.of(Role.VIEWER, Role.VOLUNTEER)) {
      var reader = world.signedIn(edition, role);
      var lines = found(reader, word);
      assertThat(lines).hasSize(3).noneMatch(line -> line.contains("Latin"));
      for (var line : lines) {
        assertThat(reader.get(line.substring(line.lastIndexOf(' ') + 1)).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void nobodyElseFindsAnything() {
    for (var visitor :
        List.of(
            world.visitor(),
            world.signedIn(edition, Role.SPEAKER),
            world.signedIn(world.edition(), Role.OWNER))) {
      var reply = ask(visitor, word);
      assertThat(reply.status()).isIn(302, 303, 401, 403);
      assertThat(reply.body()).doesNotContain("Session " + word, "Latin " + word);
    }
  }

  @Test
  void anotherEditionsThingsAreNotFoundThere() {
    var elsewhere = world.edition();
    var owner = world.signedIn(elsewhere, Role.OWNER);
    var reply = owner.get("/e/" + elsewhere.slug() + "/desk/find?q=" + word);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("Session " + word, "Latin " + word, "Room " + word);
  }

  @Test
  void aPatternIsOnlyText() {
    var owner = world.signedIn(edition, Role.OWNER);
    for (var words : List.of("%", "_", "\\", "%' or '1'='1", " ", "x".repeat(200))) {
      assertThat(found(owner, words)).as(words).isEmpty();
    }
    assertThat(found(owner, "#1")).hasSize(1);
  }

  private List<String> found(Visitor visitor, String words) {
    var reply = ask(visitor, words);
    assertThat(reply.status()).isEqualTo(200);
    return JsonMapper.shared()
        .readTree(reply.body())
        .valueStream()
        .map(line ->
            line.path("hint").asString()
                + ": "
                + line.path("title").asString()
                + " "
                + line.path("url").asString())
        .toList();
  }

  private Reply ask(Visitor visitor, String words) {
    return visitor.get(at("/desk/find?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
  }

  private String at(String below) {
    return "/e/" + edition.slug() + below;
  }
}
