// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PegbarTest
class MergingTests {

  private static final Viewer OPERATOR =
      new Viewer(Optional.of("test"), Optional.empty(), "", "", true, Set.of());

  @Autowired World world;
  @Autowired People people;
  @Autowired Merging merging;

  @Test
  void everythingThatEitherHadIsKept() {
    var edition = world.edition();
    var other = world.edition();
    var into = world.person(edition, "钟明岱");
    var from = world.person(edition, "钟明黛");
    take(other, from);
    window(edition, into, "2037-12-04 09:00+08", "2037-12-04 12:00+08");
    window(edition, from, "2037-12-04 11:00+08", "2037-12-04 15:00+08");
    people.needAccess(edition.id(), into, new Bilingual("坡道", "A ramp"));
    people.needAccess(edition.id(), from, new Bilingual("坡道", "A quiet room"));
    role(edition, from, Role.SPEAKER);
    var session = world.session(edition, "Opening", from);

    assertThat(merge(into, from, Map.of("name", from))).isInstanceOf(Merging.Merged.class);

    var kept = people.find(edition.id(), into).orElseThrow();
    assertThat(kept.person().name()).isEqualTo("钟明黛");
    assertThat(kept.availability()).hasSize(1);
    assertThat(people.accessNeeds(edition.id()))
        .isEqualTo(Map.of(into, new Bilingual("坡道", "A ramp; A quiet room")));
    assertThat(people.list(other.id())).extracting(Participant::id).containsExactly(into);
    assertThat(strings("select person_id from programme.part where session_id = ?", session))
        .containsExactly(into);
    assertThat(strings("select role from access.role where person_id = ?", into))
        .containsExactly("speaker");
    assertThat(people.findMergedInto(from)).contains(into);
    assertThat(strings("select record ->> 'name' from people.merged where old_id = ?", from))
        .containsExactly("钟明黛");
  }

  @Test
  void theLatestAnswerCountsAndARefusalWinsATie() {
    var edition = world.edition();
    var into = world.person(edition, "甲");
    var from = world.person(edition, "乙");
    consent(edition, into, Consent.RECORDING, true, "2026-11-01 10:00+08");
    consent(edition, from, Consent.RECORDING, false, "2026-11-01 10:00+08");
    consent(edition, into, Consent.PUBLISH_PROFILE, true, "2026-11-03 10:00+08");
    consent(edition, from, Consent.PUBLISH_PROFILE, false, "2026-11-02 10:00+08");
    consent(edition, from, Consent.PUBLISH_PHOTO, true, "2026-11-02 10:00+08");

    merge(into, from, Map.of());

    assertThat(people.find(edition.id(), into).orElseThrow().consents())
        .containsExactlyInAnyOrder(Consent.PUBLISH_PROFILE, Consent.PUBLISH_PHOTO);
  }

  @Test
  void whoWouldBeInTwoPlacesIsNotMergedAndBothSessionsAreNamed() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    var into = world.person(edition, "甲");
    var from = world.person(edition, "乙");
    place(edition, venue, "One", into, "2037-12-04T09:00");
    place(edition, venue, "Two", from, "2037-12-04T09:30");

    var outcome = merge(into, from, Map.of());

    assertThat(outcome).isInstanceOf(Merging.Hindered.class);
    assertThat(((Merging.Hindered) outcome).hindrances().getFirst().arguments())
        .isEqualTo(
            List.of(new Bilingual("场次Two", "Session Two"), new Bilingual("场次One", "Session One")));
    assertThat(people.list(edition.id())).hasSize(2);
  }

  @Test
  void twoClaimedRecordsAreNotMerged() {
    var edition = world.edition();
    var into = world.person(edition, "甲");
    var from = world.person(edition, "乙");
    world.signedInAs(into);
    world.signedInAs(from);

    assertThat(keys(merge(into, from, Map.of())))
        .containsExactly("people.merging.problem.both-claimed");
  }

  @Test
  void theAccountOfTheGivenUpRecordFollows() {
    var edition = world.edition();
    var into = world.person(edition, "甲");
    var from = world.person(edition, "乙");
    var myself = world.signedInAs(from);

    merge(into, from, Map.of());

    assertThat(myself.get("/me/profile/" + edition.slug()).status()).isEqualTo(200);
  }

  @Test
  void nobodyGainsARoleByMergingAnOwnerIntoThemselves() {
    var edition = world.edition();
    var owner = world.person(edition, "负责人");
    role(edition, owner, Role.OWNER);
    var editor = world.person(edition, "编辑");
    role(edition, editor, Role.PEOPLE_EDITOR);
    var viewer =
        new Viewer(
            Optional.of("test"), Optional.of(editor), "", "", false, Set.of(Role.PEOPLE_EDITOR));

    assertThat(keys(merging.merge(editor, owner, Map.of(), viewer)))
        .containsExactly("people.merging.problem.roles");
  }

  @Test
  void mergingInAnyOrderKeepsEveryPartAndEverybodyFindsTheWay() {
    var random = new Random(20261204);
    for (int round = 0; round < 5; round++) {
      var edition = world.edition();
      var ids =
          new ArrayList<>(
              List.of(
                  world.person(edition, "甲"),
                  world.person(edition, "乙"),
                  world.person(edition, "丙"),
                  world.person(edition, "丁")));
      var all = List.copyOf(ids);
      ids.forEach(id -> world.session(edition, id, id));
      Collections.shuffle(ids, random);
      while (ids.size() > 1) {
        var from = ids.removeLast();
        merge(ids.get(random.nextInt(ids.size())), from, Map.of());
      }
      var last = ids.getFirst();
      assertThat(strings("select person_id from programme.part where person_id = ?", last))
          .hasSize(4);
      all.stream()
          .filter(id -> !id.equals(last))
          .forEach(id -> assertThat(people.findMergedInto(id)).contains(last));
    }
  }

  @Test
  void ofTwoMergesAtOnceOneWinsAndNothingIsLost() throws Exception {
    for (int round = 0; round < 10; round++) {
      var edition = world.edition();
      var one = world.person(edition, "甲");
      var other = world.person(edition, "乙");
      world.session(edition, "One", one);
      world.session(edition, "Other", other);

      var outcomes = atOnce(() -> merge(one, other, Map.of()), () -> merge(other, one, Map.of()));

      assertThat(outcomes).filteredOn(Merging.Merged.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Merging.Gone.class::isInstance).hasSize(1);
      var kept = people.list(edition.id()).getFirst().id();
      assertThat(strings("select person_id from programme.part where person_id = ?", kept))
          .hasSize(2);
    }
  }

  @Test
  void aPartThatIsAddedDuringAMergeIsMovedOrRefusedButNeverLost() throws Exception {
    for (int round = 0; round < 10; round++) {
      var edition = world.edition();
      var into = world.person(edition, "甲");
      var from = world.person(edition, "乙");
      var session = world.session(edition, "One");

      var added =
          atOnce(() -> merge(into, from, Map.of()) == null, () -> addPart(session, from)).get(1);

      assertThat(strings("select person_id from programme.part where session_id = ?", session))
          .isEqualTo(added ? List.of(into) : List.of());
    }
  }

  private boolean addPart(String session, String person) {
    try {
      return world
              .jdbc()
              .sql(
                  "insert into programme.part (session_id, position, person_id, role) values (?, 1, ?, 'speaker')")
              .params(session, person)
              .update()
          == 1;
    } catch (DataIntegrityViolationException gone) {
      return false;
    }
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
    }
  }

  private Merging.Outcome merge(String into, String from, Map<String, String> choices) {
    return merging.merge(into, from, choices, OPERATOR);
  }

  private static List<String> keys(Merging.Outcome outcome) {
    return ((Merging.Hindered) outcome).hindrances().stream().map(one -> one.key()).toList();
  }

  private void place(Edition edition, String venue, String name, String person, String start) {
    var room = world.room(edition, venue, name, 100);
    world.place(edition, world.session(edition, name, person), room, start);
  }

  private void take(Edition edition, String person) {
    world
        .jdbc()
        .sql(
            "insert into people.participant (edition_id, person_id, code, number) values (?, ?, ?, 1)")
        .params(edition.id().value(), person, person)
        .update();
  }

  private void window(Edition edition, String person, String from, String to) {
    world
        .jdbc()
        .sql(
            "insert into people.availability values (?, ?, tstzrange(?::timestamptz, ?::timestamptz))")
        .params(edition.id().value(), person, from, to)
        .update();
  }

  private void role(Edition edition, String person, Role role) {
    world
        .jdbc()
        .sql("insert into access.role (edition_id, person_id, role) values (?, ?, ?)")
        .params(edition.id().value(), person, role.code())
        .update();
  }

  private void consent(Edition edition, String person, Consent purpose, boolean given, String at) {
    world
        .jdbc()
        .sql("insert into people.consent values (?, ?, ?, ?, ?::timestamptz)")
        .params(edition.id().value(), person, purpose.code(), given, at)
        .update();
  }

  private List<String> strings(String sql, String id) {
    return world.jdbc().sql(sql).param(id).query((row, n) -> row.getString(1)).list();
  }
}
