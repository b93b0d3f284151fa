// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;
import org.pegbar.language.Language;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * What the table of sessions shows.
 *
 * @param rows those of this page
 * @param found how many the filter lets through
 * @param number of the page, from 1
 * @param editable whether the viewer may change sessions
 */
public record SessionListPage(
    Draft draft, SessionFilter filter, List<Row> rows, int found, int number, boolean editable) {

  private static final int ROWS = 200;
  private static final int NAMES = 3;

  /** A session and how many things are wrong with it, those still to be done not counted. */
  public record Row(Session session, int warnings) {}

  static SessionListPage of(
      Draft draft, SessionFilter filter, Language language, int number, boolean editable) {
    var warnings =
        Warnings.of(draft).stream()
            .filter(one -> one.level() != Warning.Level.NOTE)
            .collect(Collectors.groupingBy(one -> one.session().id(), Collectors.counting()));
    var found =
        draft.sessions().stream()
            .map(one -> new Row(one, warnings.getOrDefault(one.id(), 0L).intValue()))
            .filter(row -> filter.shows(draft, row))
            .sorted(filter.order(draft, language))
            .toList();
    var rows = found.stream().skip((number - 1L) * ROWS).limit(ROWS).toList();
    return new SessionListPage(draft, filter, rows, found.size(), number, editable);
  }

  public int pages() {
    return Math.max(1, (found + ROWS - 1) / ROWS);
  }

  public Completeness completeness() {
    return Completeness.of(
        draft.sessions().stream().flatMap(one -> Stream.of(one.title(), one.summary())).toList());
  }

  public long unplaced() {
    return draft.sessions().stream()
        .filter(one -> one.placement().isEmpty() && one.state() != SessionState.CANCELLED)
        .count();
  }

  /** The first names, and how many more there are. */
  public String people(Frame frame, Session session) {
    var names =
        session.parts().stream()
            .map(Part::personId)
            .distinct()
            .map(id -> frame.read(draft.personName(id)).text())
            .toList();
    var shown =
        String.join(frame.t("programme.comma"), names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES
        ? frame.t("programme.sessions.and-more", shown, names.size() - NAMES)
        : shown;
  }

  /** When and where, in two parts: empty if it is not placed. */
  public List<String> placement(Frame frame, Session session) {
    var telling = Telling.to(frame, draft.edition().zone());
    return session
        .placement()
        .map(at ->
            List.of(telling.moment(at.startsAt()), frame.read(draft.roomName(at.roomId())).text()))
        .orElse(List.of());
  }

  public String track(Frame frame, Session session) {
    return draft.place().tracks().stream()
        .filter(track -> session.trackId().filter(track.id()::equals).isPresent())
        .map(track -> frame.read(track.name()).text())
        .findFirst()
        .orElse("");
  }

  public List<Option> states(Frame frame) {
    return options(
        frame,
        "programme.sessions.any-state",
        Arrays.stream(SessionState.values()).map(SessionState::code),
        code -> frame.t("programme.state." + code));
  }

  public List<Option> kinds(Frame frame) {
    return options(
        frame,
        "programme.sessions.any-kind",
        Arrays.stream(SessionKind.values()).map(SessionKind::code),
        code -> frame.t("programme.kind." + code));
  }

  public List<Option> tracks(Frame frame) {
    var names =
        draft.place().tracks().stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    return options(
        frame,
        "programme.sessions.any-track",
        draft.place().tracks().stream().map(one -> one.id()),
        id -> frame.read(names.getOrDefault(id, Bilingual.empty())).text());
  }

  public List<Option> activities(Frame frame) {
    var names =
        draft.place().activities().stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    return options(
        frame,
        "programme.sessions.any-activity",
        draft.place().activities().stream().map(one -> one.id()),
        id -> frame.read(names.getOrDefault(id, Bilingual.empty())).text());
  }

  public List<Option> only(Frame frame) {
    return options(
        frame,
        "programme.sessions.only.all",
        Stream.of("unplaced", "placed", "warnings", "untranslated"),
        code -> frame.t("programme.sessions.only." + code));
  }

  private static List<Option> options(
      Frame frame, String any, Stream<String> values, Function<String, String> label) {
    return Stream.concat(
            Stream.of(new Option("", frame.t(any))),
            values.map(value -> new Option(value, label.apply(value))))
        .toList();
  }
}
