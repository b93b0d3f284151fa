// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.pegbar.web.Typed.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Participant;
import org.pegbar.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * A participant as somebody types it. Rows of positions and of times may be as many as the browser
 * sends; an empty row says nothing.
 *
 * @param languages tags with commas or spaces between them
 */
public record PersonForm(
    String code,
    String name,
    String nameLatin,
    String nameOrder,
    String email,
    String languages,
    Bilingual biography,
    List<PositionRow> positions,
    List<WindowRow> windows,
    Set<String> consents,
    Bilingual need,
    boolean removePhoto,
    int version) {

  /** A position; the organisation is an id. */
  public record PositionRow(String organisation, Bilingual position) {

    public static final PositionRow BLANK = new PositionRow("", Bilingual.empty());

    boolean isBlank() {
      return organisation.isEmpty() && position.isEmpty();
    }
  }

  /** A time in which the person can be there: local times such as {@code 2026-12-04T09:00}. */
  public record WindowRow(String from, String to) {

    public static final WindowRow BLANK = new WindowRow("", "");

    boolean isBlank() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  public static PersonForm blank() {
    return new PersonForm(
        "",
        "",
        "",
        NameOrder.FAMILY_FIRST.code(),
        "",
        "",
        Bilingual.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Bilingual.empty(),
        false,
        0);
  }

  public static PersonForm of(Participant participant, Bilingual need, ZoneId zone) {
    var person = participant.person();
    return new PersonForm(
        participant.code(),
        person.name(),
        person.nameLatin(),
        person.nameOrder().code(),
        participant.email(),
        String.join(", ", person.languages()),
        person.biography(),
        person.affiliations().stream()
            .map(one -> new PositionRow(one.organisationId(), one.position()))
            .toList(),
        participant.availability().stream()
            .map(one -> new WindowRow(local(one.from(), zone), local(one.to(), zone)))
            .toList(),
        participant.consents().stream().map(Consent::code).collect(Collectors.toSet()),
        need,
        false,
        person.version());
  }

  public static PersonForm of(MultiValueMap<String, String> typed) {
    return new PersonForm(
        one(typed, "code"),
        one(typed, "name"),
        one(typed, "nameLatin"),
        one(typed, "nameOrder"),
        one(typed, "email"),
        one(typed, "languages"),
        pair(typed, "biography"),
        positions(typed),
        windows(typed),
        Set.copyOf(all(typed, "consents")),
        pair(typed, "need"),
        typed.containsKey("removePhoto"),
        Typed.version(typed.getFirst("version")));
  }

  /** The rows that say something, and blank ones to write into. */
  public List<PositionRow> positionRows() {
    return padded(positions, PositionRow.BLANK);
  }

  public List<WindowRow> windowRows() {
    return padded(windows, WindowRow.BLANK);
  }

  private static <T> List<T> padded(List<T> rows, T blank) {
    var padded = new ArrayList<>(rows);
    padded.add(blank);
    padded.add(blank);
    return padded;
  }

  private static List<PositionRow> positions(MultiValueMap<String, String> typed) {
    return rows(typed, "organisation", "positionZh", "positionEn").stream()
        .map(row -> new PositionRow(row.get(0), new Bilingual(row.get(1), row.get(2))))
        .filter(row -> !row.isBlank())
        .toList();
  }

  private static List<WindowRow> windows(MultiValueMap<String, String> typed) {
    return rows(typed, "from", "to").stream()
        .map(row -> new WindowRow(row.get(0), row.get(1)))
        .filter(row -> !row.isBlank())
        .toList();
  }

  private static List<List<String>> rows(MultiValueMap<String, String> typed, String... names) {
    return IntStream.range(0, all(typed, names[0]).size())
        .mapToObj(row -> List.of(names).stream().map(name -> at(all(typed, name), row)).toList())
        .toList();
  }

  private static String at(List<String> values, int row) {
    return row < values.size() ? values.get(row).strip() : "";
  }

  private static List<String> all(MultiValueMap<String, String> typed, String name) {
    return typed.getOrDefault(name, List.of());
  }

  private static String one(MultiValueMap<String, String> typed, String name) {
    return text(typed.getFirst(name));
  }

  private static Bilingual pair(MultiValueMap<String, String> typed, String name) {
    return new Bilingual(one(typed, name + "Zh"), one(typed, name + "En"));
  }

  private static String local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDateTime().toString();
  }
}
