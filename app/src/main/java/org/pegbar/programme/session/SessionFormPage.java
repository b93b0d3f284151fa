// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.edition.Equipment;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Draft;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.SpokenLanguage;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one session shows.
 *
 * @param session the session as it is stored; none for a new one
 * @param reasons why the clock refuses what was typed
 * @param differences what somebody else wrote while this was typed
 */
public record SessionFormPage(
    Draft draft,
    Optional<Session> session,
    SessionForm form,
    Problems problems,
    List<Warning> reasons,
    List<Difference> differences) {

  /** A field in which two people disagree. */
  public record Difference(String field, String theirs, String yours) {}

  static SessionFormPage of(
      Draft draft, Optional<Session> session, SessionForm form, Problems problems) {
    return new SessionFormPage(draft, session, form, problems, List.of(), List.of());
  }

  /** Where the form is sent. */
  public String address(Frame frame) {
    return frame.at("/desk/sessions/" + session.map(Session::id).orElse("new"));
  }

  /** The stored file of the session's poster. */
  public Optional<String> poster() {
    return session.map(Session::id).flatMap(draft::poster);
  }

  public PersonChoices people() {
    return new PersonChoices(draft.people());
  }

  public String tell(Frame frame, Warning warning) {
    return Telling.to(frame, draft.edition().zone()).tell(warning.sentence());
  }

  /** A value of a field as people read it. */
  public String shown(Frame frame, String field, String value) {
    return switch (field) {
      case "kind", "state", "activity", "track", "language", "ageRating" ->
          options(frame, field).stream()
              .filter(option -> option.value().equals(value))
              .map(Option::label)
              .findFirst()
              .orElse(value);
      case "premiere" -> frame.t(value.isEmpty() ? "programme.no" : "programme.yes");
      default -> value;
    };
  }

  public List<Option> options(Frame frame, String field) {
    return switch (field) {
      case "kind" ->
          Arrays.stream(SessionKind.values())
              .map(one -> new Option(one.code(), frame.t("programme.kind." + one.code())))
              .toList();
      case "state" ->
          Arrays.stream(SessionState.values())
              .map(one -> new Option(one.code(), frame.t("programme.state." + one.code())))
              .toList();
      case "role" ->
          Arrays.stream(PartRole.values())
              .map(one -> new Option(one.code(), frame.t("programme.role." + one.code())))
              .toList();
      case "ageRating" ->
          Arrays.stream(AgeRating.values())
              .map(one -> new Option(one.code(), age(frame, one)))
              .toList();
      case "activity" ->
          withNone(
              frame,
              draft.place().activities().stream()
                  .map(one ->
                      new Option(one.id(), one.number() + " " + frame.read(one.name()).text())));
      case "track" ->
          withNone(
              frame,
              draft.place().tracks().stream()
                  .map(one -> new Option(one.id(), frame.read(one.name()).text())));
      case "language" -> withNone(frame, languages(frame));
      case "interpretation" -> languages(frame).toList();
      case "equipment" ->
          Arrays.stream(Equipment.values())
              .map(one -> new Option(one.code(), frame.t("edition.equipment." + one.code())))
              .toList();
      case "items" ->
          draft.place().items().stream()
              .map(one -> new Option(one.id(), frame.read(one.name()).text()))
              .toList();
      default -> List.of();
    };
  }

  private static String age(Frame frame, AgeRating one) {
    return one == AgeRating.ALL
        ? frame.t("programme.age.all")
        : frame.t("programme.age.from", one.years());
  }

  private Stream<Option> languages(Frame frame) {
    var known =
        Arrays.stream(SpokenLanguage.values())
            .map(one -> new Option(one.code(), frame.t(one.key())));
    var imported =
        session.map(Session::language).stream()
            .filter(code -> !code.isEmpty() && SpokenLanguage.find(code).isEmpty())
            .map(code -> new Option(code, code));
    return Stream.concat(known, imported);
  }

  private static List<Option> withNone(Frame frame, Stream<Option> options) {
    return Stream.concat(Stream.of(new Option("", frame.t("programme.none"))), options).toList();
  }
}
