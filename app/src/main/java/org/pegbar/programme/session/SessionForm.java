// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.edition.Equipment;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Session;
import org.pegbar.web.Typed;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A session as somebody types it. Whatever was typed stays, until it can be taken. */
public record SessionForm(MultiValueMap<String, String> typed) {

  /** Fields with one value each, in the order in which differences are told. */
  static final List<String> FIELDS =
      List.of(
          "titleZh",
          "titleEn",
          "summaryZh",
          "summaryEn",
          "kind",
          "state",
          "activity",
          "track",
          "minutes",
          "audience",
          "language",
          "ageRating",
          "premiere");

  /** Fields with several values. */
  static final List<String> LISTS = List.of("interpretation", "equipment", "items");

  private static final int SPARE_ROWS = 2;

  /** One row of the people's part of the form. */
  public record Row(String person, String role) {
    boolean isBlank() {
      return person.isBlank();
    }
  }

  static SessionForm blank() {
    var form = new SessionForm(new LinkedMultiValueMap<>());
    form.typed.add("kind", "talk");
    form.typed.add("state", "idea");
    form.typed.add("minutes", "45");
    form.typed.add("audience", "0");
    form.typed.add("language", "zh");
    form.typed.add("ageRating", "all");
    form.typed.add("version", "0");
    return form;
  }

  static SessionForm of(Session session, PersonChoices people) {
    var form = new SessionForm(new LinkedMultiValueMap<>());
    form.typed.add("titleZh", session.title().zh());
    form.typed.add("titleEn", session.title().en());
    form.typed.add("summaryZh", session.summary().zh());
    form.typed.add("summaryEn", session.summary().en());
    form.typed.add("kind", session.kind().code());
    form.typed.add("state", session.state().code());
    form.typed.add("activity", session.activityId().orElse(""));
    form.typed.add("track", session.trackId().orElse(""));
    form.typed.add("minutes", String.valueOf(session.minutes()));
    form.typed.add("audience", String.valueOf(session.audience()));
    form.typed.add("language", session.language());
    form.typed.add("ageRating", session.ageRating().code());
    form.typed.add("version", String.valueOf(session.version()));
    if (session.premiere()) {
      form.typed.add("premiere", "yes");
    }
    session.interpretation().forEach(code -> form.typed.add("interpretation", code));
    session.equipment().stream()
        .sorted()
        .map(Equipment::code)
        .forEach(code -> form.typed.add("equipment", code));
    session.itemIds().forEach(item -> form.typed.add("items", item));
    session.parts().forEach(part -> form.add(part, people));
    return form;
  }

  private void add(Part part, PersonChoices people) {
    typed.add("person", people.label(part.personId()));
    typed.add("role", part.role().code());
  }

  public String text(String name) {
    return Typed.text(typed.getFirst(name));
  }

  public List<String> all(String name) {
    return typed.getOrDefault(name, List.of());
  }

  public Bilingual pair(String name) {
    return new Bilingual(text(name + "Zh"), text(name + "En"));
  }

  public boolean has(String name) {
    return typed.containsKey(name);
  }

  /** The rows of people that were typed, without blank ones. */
  public List<Row> rows() {
    var people = all("person");
    var roles = all("role");
    var rows = new ArrayList<Row>();
    for (int i = 0; i < people.size(); i++) {
      rows.add(new Row(people.get(i).strip(), i < roles.size() ? roles.get(i) : ""));
    }
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  /** The rows that the form shows: those typed, and spare ones to type into. */
  public List<Row> shownRows() {
    var rows = new ArrayList<>(rows());
    int spare = has("more") ? 3 * SPARE_ROWS : SPARE_ROWS;
    for (int i = 0; i < spare; i++) {
      rows.add(new Row("", PartRole.SPEAKER.code()));
    }
    return rows;
  }

  /** The same form with one row of people taken out, counted from 0 among the shown ones. */
  SessionForm without(int row) {
    var rest = new ArrayList<>(rows());
    if (row >= 0 && row < rest.size()) {
      rest.remove(row);
    }
    var form = new SessionForm(new LinkedMultiValueMap<>(typed));
    form.typed.put("person", new ArrayList<>(rest.stream().map(Row::person).toList()));
    form.typed.put("role", new ArrayList<>(rest.stream().map(Row::role).toList()));
    form.typed.remove("drop");
    return form;
  }

  /** The same form, written upon that version of the session. */
  SessionForm upon(int version) {
    var form = new SessionForm(new LinkedMultiValueMap<>(typed));
    form.typed.set("version", String.valueOf(version));
    return form;
  }

  int version() {
    var version = text("version");
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
