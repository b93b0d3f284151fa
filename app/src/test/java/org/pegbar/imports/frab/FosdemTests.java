// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.imports.ScheduleOutcome.Count;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.programme.Part;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The published schedules of FOSDEM, as they were published: double bookings included. */
@PegbarTest
class FosdemTests {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Editions editions;
  @Autowired Programme programme;
  @Autowired People people;

  @ParameterizedTest
  @CsvSource({
    "2018, 689, 31, 56, 651, 0, 0",
    "2020, 872, 35, 71, 841, 3, 0",
    "2024, 674, 26, 55, 738, 2, 1",
    "2025, 943, 29, 69, 992, 1, 0"
  })
  void aYearComesInWholeAndItsDoubleBookingsAreListed(
      int year, int events, int rooms, int tracks, int persons, int ofPeople, int ofRooms)
      throws IOException {
    var slug = "fosdem-" + year + "-" + world.edition().slug();

    var first = imported(year, slug);

    assertThat(first.sessions()).isEqualTo(new Count(events, 0, 0));
    assertThat(usedRooms(first.edition())).isEqualTo(rooms);
    assertThat(first.people()).isEqualTo(new Count(persons, 0, 0));
    assertThat(first.tracks().added()).isGreaterThanOrEqualTo(tracks);
    assertThat(count(first, "person")).isEqualTo(ofPeople);
    assertThat(count(first, "room")).isEqualTo(ofRooms);
    assertThat(contested(first.edition())).isEqualTo(first.overlaps().size());

    var again = imported(year, slug);
    assertThat(again.sessions()).isEqualTo(new Count(0, 0, events));
    assertThat(again.rooms().added() + again.tracks().added() + again.people().added()).isZero();
    assertThat(again.overlaps()).isEqualTo(first.overlaps());
  }

  @ParameterizedTest
  @CsvSource({"2018", "2020", "2024", "2025"})
  void everyEventIsHereAsItWasPublished(int year) throws IOException {
    var edition = imported(year, "whole-" + year + "-" + world.edition().slug()).edition();
    var place = editions.place(edition.id());
    var persons =
        people.list(edition.id()).stream()
            .collect(Collectors.toMap(Participant::id, Function.identity()));
    var byNumber =
        programme.sessions(edition.id()).stream()
            .collect(Collectors.toMap(Session::number, Function.identity()));

    var schedule = ((FrabReading.Read) ScheduleFile.read(content(year))).schedule();
    for (var day : schedule.days()) {
      for (var room : day.rooms()) {
        for (var event : room.events()) {
          var session = Objects.requireNonNull(byNumber.get(event.id().orElseThrow()));
          var at = session.placement().orElseThrow();
          assertThat(at.startsAt())
              .isEqualTo(
                  LocalDate.parse(day.date().orElseThrow())
                      .atTime(event.start().orElseThrow())
                      .atZone(BRUSSELS)
                      .toInstant());
          assertThat(place.room(at.roomId()).orElseThrow().name().en()).isEqualTo(room.name());
          assertThat(session.duration()).isEqualTo(event.duration().orElseThrow());
          assertThat(session.title().en()).isEqualTo(event.text("title").strip());
          assertThat(session.language()).isEqualTo(event.text("language"));
          assertThat(type(session)).isEqualTo(event.text("type"));
          assertThat(session.parts().stream().map(part -> written(persons, part)).toList())
              .isEqualTo(written(event));
        }
      }
    }
  }

  @Test
  void aScheduleThatChangedChangesOnlyWhatChanged() throws IOException {
    var slug = "changed-" + world.edition().slug();
    imported(2024, slug);
    var changed =
        new String(content(2024), UTF_8)
            .replaceFirst(
                "<title>Creative Coding with TurtleStitch</title>", "<title>TurtleStitch</title>")
            .getBytes(UTF_8);
    var outcome = (Imported) imports.schedule(changed, Optional.of(slug), Optional.of(BRUSSELS));
    assertThat(outcome.sessions()).isEqualTo(new Count(0, 1, 673));
  }

  @Test
  void everyFaultIsToldWithItsLineAndNothingIsWritten() {
    var slug = "broken-" + world.edition().slug();
    var broken =
        """
        <schedule><conference><title>Broken</title></conference>
        <day date="2026-12-04"><room name="A">
        <event id="1"><title></title><start>09:30</start><duration>00:30</duration></event>
        <event id="2"><title>Late</title><start>25:30</start><duration>00:30</duration></event>
        <event id="2"><title>Long</title><start>10:30</start><duration>ages</duration></event>
        </room></day></schedule>
        """;
    var outcome = imports.schedule(broken.getBytes(UTF_8), Optional.of(slug), Optional.empty());
    assertThat(((ScheduleOutcome.Refused) outcome).faults())
        .extracting(fault -> fault.line() + " " + fault.complaint().key())
        .containsExactly(
            "3 imports.frab.no-title",
            "4 imports.frab.no-start",
            "5 imports.frab.no-duration",
            "5 imports.frab.id-twice");
    assertThat(editions.find(slug)).isEmpty();
    assertThat(imports.schedule("x".getBytes(UTF_8), Optional.of(slug), Optional.empty()))
        .isInstanceOf(ScheduleOutcome.Refused.class);
  }

  private Imported imported(int year, String slug) throws IOException {
    var outcome = imports.schedule(content(year), Optional.of(slug), Optional.of(BRUSSELS));
    assertThat(outcome).isInstanceOf(Imported.class);
    return (Imported) outcome;
  }

  /** An event that several run into is one overlap in the published counts. */
  private static long count(Imported outcome, String holderKind) {
    return outcome.overlaps().stream()
        .filter(overlap -> overlap.holderKind().equals(holderKind))
        .map(overlap -> overlap.holder() + " " + overlap.firstNumber())
        .distinct()
        .count();
  }

  private static String type(Session session) {
    return session.importedKind().isEmpty() ? session.kind().code() : session.importedKind();
  }

  /** FOSDEM also lists rooms in which nothing takes place. */
  private long usedRooms(Edition edition) {
    return programme.sessions(edition.id()).stream()
        .flatMap(session -> session.placement().stream())
        .map(Placement::roomId)
        .distinct()
        .count();
  }

  private long contested(Edition edition) {
    return programme.sessions(edition.id()).stream()
        .mapToLong(session ->
            session.parts().stream().filter(Part::contested).map(Part::personId).distinct().count()
                + session.placement().filter(Placement::contested).stream().count())
        .sum();
  }

  private static String written(java.util.Map<String, Participant> persons, Part part) {
    var person = Objects.requireNonNull(persons.get(part.personId()));
    return person.number() + " " + person.person().name();
  }

  private static List<String> written(FrabEvent event) {
    return event.persons().stream()
        .map(person -> person.id().orElseThrow() + " " + person.name())
        .toList();
  }

  private byte[] content(int year) throws IOException {
    try (var file = getClass().getResourceAsStream("/frab/fosdem-" + year + ".pentabarf.xml")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }
}
