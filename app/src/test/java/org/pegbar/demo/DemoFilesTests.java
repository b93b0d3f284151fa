// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo's files promise in their README. */
class DemoFilesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition",
        "venues",
        "rooms",
        "items",
        "activities",
        "tracks",
        "organisations",
        "people",
        "sessions"
      })
  void everyTextExistsInBothLanguagesOrInNeither(String file) {
    var lacking = new ArrayList<String>();
    for (CSVRecord row : read(file)) {
      for (String column : row.getParser().getHeaderNames()) {
        if (column.endsWith("_zh")) {
          String other = column.substring(0, column.length() - 2) + "en";
          if (row.get(column).isBlank() != row.get(other).isBlank()) {
            lacking.add(file + " row " + row.getRecordNumber() + " " + column);
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void theEditionHasTheSizeThatIsAnnounced() {
    assertThat(
            Stream.of("venues", "rooms", "activities", "people", "sessions")
                .map(file -> read(file).size())
                .toList())
        .isEqualTo(List.of(4, 14, 15, 300, 145));
    assertThat(read("organisations").stream().filter(o -> o.get("alliance_member").equals("yes")))
        .hasSize(21);
  }

  @Test
  void everyCodeThatASessionNamesExists() {
    for (CSVRecord session : read("sessions")) {
      assertThat(codes("activities")).contains(session.get("activity"));
      assertThat(codes("tracks")).contains(session.get("track"));
      assertThat(codes("items")).containsAll(list(session.get("items")));
      assertThat(codes("people")).containsAll(peopleOf(session));
      assertThat(session.get("room"))
          .matches(room -> room.isEmpty() || codes("rooms").contains(room));
    }
    assertThat(codes("organisations"))
        .containsAll(read("people").stream().map(person -> person.get("organisation")).toList());
  }

  @Test
  void everySessionFitsAtLeastTwoRooms() {
    List<CSVRecord> rooms = read("rooms");
    for (CSVRecord session : read("sessions")) {
      long fitting = rooms.stream().filter(room -> fits(session, room)).count();
      assertThat(fitting).as(session.get("title_en")).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void everyWayBetweenVenuesIsGivenInBothDirections() {
    Map<String, String> minutes = new HashMap<>();
    read("travel").forEach(t -> minutes.put(t.get("from") + ">" + t.get("to"), t.get("minutes")));
    for (String from : codes("venues")) {
      for (String to : codes("venues")) {
        if (!from.equals(to)) {
          assertThat(minutes.get(from + ">" + to))
              .isEqualTo(minutes.get(to + ">" + from))
              .isNotNull();
        }
      }
    }
  }

  @Test
  void nobodyIsAskedForMoreThanTwoThirdsOfTheTimeTheyGive() {
    Map<String, Long> asked = new HashMap<>();
    for (CSVRecord session : read("sessions")) {
      long minutes = Long.parseLong(session.get("minutes"));
      peopleOf(session).forEach(person -> asked.merge(person, minutes, Long::sum));
    }
    for (CSVRecord person : read("people")) {
      long given = minutesGiven(person.get("availability"));
      assertThat(asked.getOrDefault(person.get("code"), 0L))
          .as(person.get("code"))
          .isLessThanOrEqualTo(given * 2 / 3);
    }
  }

  @Test
  void nobodyHasARealAddress() {
    assertThat(read("people")).allMatch(person -> person.get("email").endsWith(".example"));
    assertThat(read("organisations")).allMatch(o -> o.get("website").endsWith(".example"));
  }

  private static boolean fits(CSVRecord session, CSVRecord room) {
    return number(room, "capacity") >= number(session, "audience")
        && new HashSet<>(list(room.get("equipment"))).containsAll(list(session.get("equipment")));
  }

  /** Minutes within the days' hours, 08:30 to 21:30 on three days if nothing is said. */
  private static long minutesGiven(String availability) {
    if (availability.isEmpty()) {
      return 3 * 13 * 60;
    }
    long sum = 0;
    for (String window : list(availability)) {
      String[] ends = window.replace(' ', 'T').split("/");
      Duration whole = Duration.between(LocalDateTime.parse(ends[0]), LocalDateTime.parse(ends[1]));
      sum += whole.toMinutes() - whole.toDays() * 11 * 60;
    }
    return sum;
  }

  private static List<String> peopleOf(CSVRecord session) {
    return list(session.get("people")).stream()
        .map(part -> part.substring(part.indexOf(':') + 1))
        .toList();
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; "));
  }

  private static Set<String> codes(String file) {
    return read(file).stream().map(row -> row.get("code")).collect(Collectors.toSet());
  }

  private static List<CSVRecord> read(String file) {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var name = "/demo/" + file + ".csv";
    try (var in = Objects.requireNonNull(DemoFilesTests.class.getResourceAsStream(name), name);
        var parser = format.parse(new InputStreamReader(in, UTF_8))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
