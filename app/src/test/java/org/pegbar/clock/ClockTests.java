// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pegbar.clock.ClockStage.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the clock refuses and what it lets pass, one writer at a time. */
@PegbarTest
class ClockTests {

  @Autowired World world;
  @Autowired Refusals refusals;
  ClockStage stage;

  @BeforeEach
  void stage() {
    stage = new ClockStage(world);
  }

  @Test
  void aRoomHoldsOneSessionAtATimeAndThatRefusalIsExplained() {
    var first = stage.session();
    stage.place(first, stage.hall, at(0));
    var second = stage.session();

    var refused = catchThrowable(() -> stage.place(second, stage.hall, at(59)));

    assertThat(refused).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(refusals.explain(refused))
        .contains(new Commitment("room", stage.hall, at(0), at(60), "session", first));
    stage.place(second, stage.hall, at(60));
  }

  @Test
  void nobodyIsInTwoSessionsAtOnce() {
    var person = world.person(stage.edition, "林一");
    var first = stage.session(person);
    stage.place(first, stage.hall, at(0));
    var second = stage.session(person);
    stage.place(second, stage.studio, at(60));

    var refused = catchThrowable(() -> stage.place(second, stage.studio, at(30)));

    assertThat(refusals.explain(refused))
        .contains(new Commitment("person", person, at(0), at(60), "session", first));
  }

  @Test
  void theWayIsHeldInBothDirections() {
    var person = world.person(stage.edition, "林二");
    var middle = stage.session(person);
    stage.place(middle, stage.hall, at(100));
    var other = stage.session(person);

    assertThat(catchThrowable(() -> stage.place(other, stage.cinema, at(184)))).isNotNull();
    assertThat(catchThrowable(() -> stage.place(other, stage.cinema, at(16)))).isNotNull();
    stage.place(other, stage.cinema, at(185));
    stage.place(other, stage.cinema, at(15));
    stage.place(other, stage.studio, at(160));
  }

  @Test
  void aWayInOneDirectionOnlyIsHeldInThatDirection() {
    stage
        .jdbc
        .sql("update edition.journey set minutes = 0 where from_venue_id = ?")
        .param(stage.north)
        .update();
    var person = world.person(stage.edition, "林三");
    stage.place(stage.session(person), stage.hall, at(100));
    var other = stage.session(person);

    stage.place(other, stage.cinema, at(160));
    assertThat(catchThrowable(() -> stage.place(other, stage.cinema, at(16)))).isNotNull();
    stage.place(other, stage.cinema, at(15));
  }

  @Test
  void anItemTravelsLikeAPerson() {
    var print = stage.item();
    var first = stage.session();
    var second = stage.session();
    stage.book(first, print);
    stage.book(second, print);
    stage.place(first, stage.hall, at(0));

    assertThat(catchThrowable(() -> stage.place(second, stage.studio, at(59)))).isNotNull();
    assertThat(catchThrowable(() -> stage.place(second, stage.cinema, at(84)))).isNotNull();
    stage.place(second, stage.cinema, at(85));
  }

  @Test
  void aWayCannotGrowBeyondWhatThePlacedSessionsLeave() {
    var person = world.person(stage.edition, "林四");
    stage.place(stage.session(person), stage.hall, at(0));
    stage.place(stage.session(person), stage.cinema, at(90));

    setWays(30);
    assertThat(catchThrowable(() -> setWays(31)))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(ClockAudit.of(stage.jdbc, stage.edition.id().value()).faults()).isEmpty();
  }

  @Test
  void aRoomThatMovesToAnotherVenueTakesItsSessionsAlongOrStays() {
    var person = world.person(stage.edition, "林五");
    stage.place(stage.session(person), stage.hall, at(0));
    stage.place(stage.session(person), stage.studio, at(60));

    assertThat(catchThrowable(() -> moveRoom(stage.studio, stage.south)))
        .isInstanceOf(DataIntegrityViolationException.class);
    stage
        .jdbc
        .sql("update programme.session set starts_at = ? where room_id = ?")
        .params(at(85).atOffset(java.time.ZoneOffset.UTC), stage.studio)
        .update();
    moveRoom(stage.studio, stage.south);
    var third = stage.session(person);
    assertThat(catchThrowable(() -> stage.place(third, stage.cinema, at(140)))).isNotNull();
    stage.place(third, stage.cinema, at(145));
  }

  @Test
  void aCancelledSessionHoldsNothing() {
    var first = stage.session();
    stage.place(first, stage.hall, at(0));
    stage
        .jdbc
        .sql("update programme.session set state = 'cancelled' where id = ?")
        .param(first)
        .update();

    stage.place(stage.session(), stage.hall, at(0));
    assertThat(
            catchThrowable(() ->
                stage
                    .jdbc
                    .sql("update programme.session set state = 'idea' where id = ?")
                    .param(first)
                    .update()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void beforehandEveryReasonIsToldAtOnce() {
    var person = world.person(stage.edition, "林六");
    var inHall = stage.session(person);
    stage.place(inHall, stage.hall, at(0));
    var inCinema = stage.session();
    stage.place(inCinema, stage.cinema, at(60));

    var clashes =
        refusals.beforehand(
            stage.edition.id(),
            "session",
            "new",
            List.of(
                new Wish("room", stage.cinema, stage.south, at(70), at(130)),
                new Wish("person", person, stage.south, at(70), at(130))));

    assertThat(clashes)
        .containsExactly(
            new Clash.CannotArrive(
                new Commitment("person", person, at(0), at(60), "session", inHall),
                stage.north,
                stage.south,
                true,
                25,
                Duration.ofMinutes(10)),
            new Clash.Taken(
                new Commitment("room", stage.cinema, at(60), at(120), "session", inCinema)));
    assertThat(
            refusals.beforehand(
                stage.edition.id(),
                "session",
                inCinema,
                List.of(new Wish("room", stage.cinema, stage.south, at(70), at(130)))))
        .isEmpty();
  }

  private void setWays(int minutes) {
    stage
        .jdbc
        .sql("update edition.journey set minutes = ? where from_venue_id in (?, ?)")
        .params(minutes, stage.north, stage.south)
        .update();
  }

  private void moveRoom(String room, String venue) {
    stage
        .jdbc
        .sql("update edition.room set venue_id = ? where id = ?")
        .params(venue, room)
        .update();
  }
}
