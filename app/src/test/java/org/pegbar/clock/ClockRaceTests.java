// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.clock.ClockStage.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Real threads against the clock. Afterwards somebody else counts. */
@PegbarTest
class ClockRaceTests {

  private static final int ROUNDS = 20;
  private static final int THREADS = 16;
  private static final long STORM_MILLIS = 4000;

  @Autowired World world;
  @Autowired PlatformTransactionManager transactions;
  private final AtomicInteger brokenOff = new AtomicInteger();
  ClockStage stage;

  @BeforeEach
  void stage() {
    stage = new ClockStage(world);
  }

  @Test
  void ofTwoThatWantOneRoomAtOnceExactlyOneGetsIt() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var one = stage.session();
      var other = stage.session();
      int start = round * 60;
      assertThat(
              race(
                  () -> stage.place(one, stage.hall, at(start)),
                  () -> stage.place(other, stage.hall, at(start + 30))))
          .isEqualTo(1);
      stage.unplace(other);
      stage.unplace(one);
    }
  }

  @Test
  void aRoomIsEitherClosedOrUsed() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var one = stage.session();
      var closure = "c" + round + stage.hall;
      int start = round * 60;
      assertThat(
              race(
                  () -> stage.place(one, stage.hall, at(start)),
                  () -> stage.close(closure, stage.hall, at(start + 30), at(start + 90))))
          .isEqualTo(1);
      stage.unplace(one);
      stage.open(closure);
    }
    assertThat(stage.held()).isZero();
  }

  @Test
  void ofTwoThatWantOnePersonInTwoVenuesExactlyOneGetsThem() throws Exception {
    var person = world.person(stage.edition, "陈一");
    for (int round = 0; round < ROUNDS; round++) {
      var one = stage.session(person);
      var other = stage.session(person);
      assertThat(
              race(
                  () -> stage.place(one, stage.hall, at(0)),
                  () -> stage.place(other, stage.cinema, at(80))))
          .isEqualTo(1);
      stage.unplace(one);
      stage.unplace(other);
    }
  }

  @Test
  void ofTwoThatWantOneItemExactlyOneGetsIt() throws Exception {
    var print = stage.item();
    for (int round = 0; round < ROUNDS; round++) {
      var one = stage.session();
      var other = stage.session();
      stage.book(one, print);
      stage.book(other, print);
      assertThat(
              race(
                  () -> stage.place(one, stage.hall, at(0)),
                  () -> stage.place(other, stage.studio, at(30))))
          .isEqualTo(1);
      stage.unplace(one);
      stage.unplace(other);
    }
  }

  @Test
  void aPartAddedWhileTheSessionMovesIsCommittedWhereTheSessionEndsUp() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var person = world.person(stage.edition, "陈二");
      var session = stage.session();
      stage.place(session, stage.hall, at(0));
      assertThat(
              race(
                  () -> stage.place(session, stage.cinema, at(200)),
                  () -> stage.addPart(session, 1, person)))
          .isEqualTo(2);
      assertThat(held("person", person)).isEqualTo("[" + at(200) + "," + at(260) + ")");
      stage.unplace(session);
    }
  }

  @Test
  void aWayThatGrowsWhileSomebodyIsPlacedLeavesNoJourneyTooShort() throws Exception {
    var person = world.person(stage.edition, "陈三");
    stage.place(stage.session(person), stage.hall, at(0));
    var other = stage.session(person);
    for (int round = 0; round < ROUNDS; round++) {
      int longer = round % 2 == 0 ? 50 : 51;
      race(() -> stage.place(other, stage.cinema, at(90)), () -> setWays(longer));
      assertThat(audit().faults()).isEmpty();
      stage.unplace(other);
      setWays(25);
    }
  }

  @Test
  void aRoomThatMovesWhileItIsFilledTakesTheNewSessionAlong() throws Exception {
    var person = world.person(stage.edition, "陈四");
    stage.place(stage.session(person), stage.hall, at(0));
    var other = stage.session(person);
    for (int round = 0; round < ROUNDS; round++) {
      race(
          () -> stage.place(other, stage.studio, at(60)),
          () -> moveRoom(stage.studio, stage.south));
      assertThat(audit().faults()).isEmpty();
      stage.unplace(other);
      moveRoom(stage.studio, stage.north);
    }
  }

  @Test
  void aStormOfSixteenThreadsLeavesNobodyInTwoPlaces() throws Exception {
    var people = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      people.add(world.person(stage.edition, "风" + i));
    }
    var sessions = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      sessions.add(stage.session(people.get(i % 8), people.get((i * 3 + 1) % 8)));
    }
    var placed = new AtomicInteger();
    var refused = new AtomicInteger();
    long end = System.currentTimeMillis() + STORM_MILLIS;
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < THREADS; i++) {
        var random = new Random(i);
        running.add(
            threads.submit(() -> {
              while (System.currentTimeMillis() < end) {
                (succeeds(() -> act(random, sessions)) ? placed : refused).incrementAndGet();
              }
            }));
      }
      for (var one : running) {
        one.get();
      }
    }
    var audit = audit();
    assertThat(audit.faults()).isEmpty();
    assertThat(audit.stays()).isGreaterThan(5);
    assertThat(placed.get()).isGreaterThan(10);
    assertThat(refused.get()).isGreaterThan(10);
    System.out.printf(
        "BENCH storm: %d placed, %d refused, %d broken off in %d s%n",
        placed.get(), refused.get(), brokenOff.get(), STORM_MILLIS / 1000);
    assertThat(brokenOff).hasValue(0);
  }

  /** Mostly moves a session; now and then changes the ways or moves a room. */
  private void act(Random random, List<String> sessions) {
    var rooms = List.of(stage.hall, stage.studio, stage.cinema);
    switch (random.nextInt(20)) {
      case 0 -> setWays(10 + random.nextInt(30));
      case 1 -> moveRoom(stage.studio, random.nextBoolean() ? stage.north : stage.south);
      default ->
          stage.place(
              sessions.get(random.nextInt(sessions.size())),
              rooms.get(random.nextInt(3)),
              at(5 * random.nextInt(140)));
    }
  }

  /** Starts both at the same moment; how many went through. */
  private int race(Runnable one, Runnable other) throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers =
          List.of(threads.submit(runner(start, one)), threads.submit(runner(start, other)));
      int through = 0;
      for (var answer : answers) {
        through += answer.get() ? 1 : 0;
      }
      return through;
    }
  }

  private Callable<Boolean> runner(CyclicBarrier start, Runnable act) {
    return () -> {
      start.await();
      return succeeds(act);
    };
  }

  private boolean succeeds(Runnable act) {
    try {
      return Retrying.whileBrokenOff(() -> inOne(act));
    } catch (DataIntegrityViolationException refusedByTheClock) {
      return false;
    }
  }

  private boolean inOne(Runnable act) {
    try {
      new TransactionTemplate(transactions).executeWithoutResult(transaction -> act.run());
      return true;
    } catch (ConcurrencyFailureException e) {
      brokenOff.incrementAndGet();
      throw e;
    }
  }

  private String held(String kind, String holder) {
    return stage
        .jdbc
        .sql(
            """
            select lower(during) as starts, upper(during) as ends from clock.commitment
            where holder_kind = ? and holder_id = ? and kind = 'held'
            """)
        .params(kind, holder)
        .query((row, n) ->
            "["
                + row.getObject(1, java.time.OffsetDateTime.class).toInstant()
                + ","
                + row.getObject(2, java.time.OffsetDateTime.class).toInstant()
                + ")")
        .single();
  }

  private ClockAudit audit() {
    return ClockAudit.of(stage.jdbc, stage.edition.id().value());
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
