// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pegbar.clock.Refusals;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Three who say whether a place is free agree: the draft's overlaps, the refusals, the clock. */
@PegbarTest
class OverlapsTests {

  private static final int ROUNDS = 80;

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Drafts drafts;
  @Autowired Refusals refusals;
  @Autowired Moving moving;

  @Test
  void theDraftTheRefusalsAndTheClockSayTheSame() {
    var stage = new Stage(world, programme);
    world
        .jdbc()
        .sql("update edition.room set turnaround_minutes = 15 where id = ?")
        .param(stage.hall)
        .update();
    var sessions = sessions(stage);
    var rooms = List.of(stage.hall, stage.studio, stage.cinema);
    var random = new Random(7);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var session = stage.now(sessions.get(random.nextInt(sessions.size())));
      var at =
          new Placement(
              rooms.get(random.nextInt(3)),
              stage.time("09:00").plusSeconds(300L * random.nextInt(60)),
              false,
              false);
      var moved = session.movedTo(Optional.of(at), session.parts());
      var draft = drafts.load(stage.edition);
      var inDraft = new Overlaps(draft.with(List.of(moved))).of(moved);
      var beforehand =
          refusals.beforehand(
              stage.edition.id(), "session", session.id(), Overlaps.wishes(draft, moved));
      var outcome = moving.move(stage.edition.id(), List.of(Move.of(session, Optional.of(at))));

      assertThat(inDraft).containsExactlyInAnyOrderElementsOf(beforehand);
      assertThat(outcome instanceof Moving.Refused).isEqualTo(!beforehand.isEmpty());
      refused += beforehand.isEmpty() ? 0 : 1;
    }
    assertThat(refused).isBetween(ROUNDS / 5, ROUNDS * 4 / 5);
  }

  private List<Session> sessions(Stage stage) {
    var people = List.of(stage.person("林一"), stage.person("王二"), stage.person("陈三"));
    var sessions = new ArrayList<Session>();
    for (int i = 0; i < 8; i++) {
      sessions.add(stage.talk("Talk " + i, people.get(i % 3)));
    }
    return sessions;
  }
}
