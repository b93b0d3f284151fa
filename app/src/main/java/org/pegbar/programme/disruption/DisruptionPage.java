// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pegbar.language.Bilingual;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Remedy;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Telling;
import org.pegbar.programme.placement.Undo;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.programme.planning.PlanningReport;
import org.pegbar.programme.planning.Run;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the page about a disruption shows.
 *
 * @param proposal absent until something was asked
 * @param undo takes back what was just accepted
 */
public record DisruptionPage(
    Draft draft,
    DisruptionForm form,
    Problems problems,
    Optional<Disrupting.Proposal> proposal,
    Optional<Undo> undo) {

  /** A session that moves, as the table shows it. */
  public record Row(String sessionId, Bilingual title, String was, String willBe, String people) {}

  public Telling telling(Frame frame) {
    return Telling.to(frame, draft.edition().zone());
  }

  public String tell(Frame frame, Sentence sentence) {
    return telling(frame).tell(sentence);
  }

  public boolean hasSessions() {
    return draft.sessions().stream().anyMatch(one -> one.placement().isPresent());
  }

  public List<Option> days(Frame frame) {
    return draft.edition().days().stream()
        .map(day -> new Option(day.toString(), telling(frame).day(day)))
        .toList();
  }

  /** Whom or what it may have happened to. */
  public List<Option> subjects(Frame frame) {
    return switch (form.what()) {
      case PERSON_AWAY -> people(frame);
      case ROOM_LOST, EQUIPMENT_GONE ->
          draft.place().rooms().stream()
              .filter(room -> form.what() == Kind.ROOM_LOST || !room.equipment().isEmpty())
              .map(room -> new Option(room.id(), frame.read(room.name()).text()))
              .toList();
      case ITEM_GONE ->
          draft.place().items().stream()
              .map(item -> new Option(item.id(), frame.read(item.name()).text()))
              .toList();
      case LONGER, CANCELLED -> placed().map(one -> session(frame, one)).toList();
      case ADDED ->
          draft.sessions().stream()
              .filter(one -> one.state() != SessionState.CANCELLED && one.placement().isEmpty())
              .map(one -> session(frame, one))
              .toList();
      case OVERLAPS -> List.of();
    };
  }

  /** What a room may have lost: whatever any room has. */
  public List<Option> equipment(Frame frame) {
    return draft.place().rooms().stream()
        .flatMap(room -> room.equipment().stream())
        .distinct()
        .sorted()
        .map(one -> new Option(one.code(), frame.t("edition.equipment." + one.code())))
        .toList();
  }

  private static Option session(Frame frame, Session one) {
    var title = frame.read(one.title()).text();
    return new Option(
        one.id(), frame.t("programme.disruption.session-option", title, one.minutes()));
  }

  private List<Option> people(Frame frame) {
    return placed()
        .flatMap(session -> session.parts().stream())
        .map(part -> part.personId())
        .distinct()
        .map(id -> new Option(id, frame.read(draft.personName(id)).text()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private Stream<Session> placed() {
    return draft.sessions().stream()
        .filter(one -> one.state() != SessionState.CANCELLED && one.placement().isPresent());
  }

  public Optional<Outcome.Mended> mended() {
    return outcome(Outcome.Mended.class);
  }

  public Optional<Outcome.Unmendable> stuck() {
    return outcome(Outcome.Unmendable.class);
  }

  public boolean sound() {
    return outcome(Outcome.Sound.class).isPresent();
  }

  private <T extends Outcome> Optional<T> outcome(Class<T> kind) {
    return proposal.map(Disrupting.Proposal::outcome).filter(kind::isInstance).map(kind::cast);
  }

  /** What no longer holds, in sentences. */
  public List<Sentence> broken() {
    return fromProposal(found ->
        switch (found.outcome()) {
          case Outcome.Mended mended ->
              mended.broken().stream().map(report(found)::broken).distinct().toList();
          case Outcome.Unmendable stuck ->
              stuck.conflicts().stream().map(report(found)::broken).distinct().toList();
          case Outcome.Sound sound -> List.of();
        });
  }

  /** Sessions whose pin can no longer hold. */
  public List<Bilingual> released() {
    return fromProposal(found -> found.disrupted().released().stream().map(this::title).toList());
  }

  public List<Run.Unplaced> unplaced(Remedy remedy) {
    return fromProposal(found -> report(found).unplaced(remedy.unplaced()));
  }

  private PlanningReport report(Disrupting.Proposal found) {
    return new PlanningReport(draft, found.problem());
  }

  public List<Row> rows(Frame frame, Remedy remedy) {
    return fromProposal(found ->
        remedy.moves().stream()
            .map(move ->
                new Row(
                    move.activity().id(),
                    title(move.activity()),
                    place(frame, found.problem(), Optional.ofNullable(move.from())),
                    place(frame, found.problem(), Optional.ofNullable(move.to())),
                    names(frame, move.people())))
            .toList());
  }

  /** The moves as the form carries them. */
  public List<String> moves(Remedy remedy) {
    return fromProposal(found ->
        remedy.moves().stream()
            .map(move -> Undo.write(Disrupting.move(draft, found.problem(), move)))
            .toList());
  }

  public String names(Frame frame, List<Ref> people) {
    return String.join(
        frame.t("programme.comma"),
        people.stream().map(one -> frame.read(draft.personName(one.id())).text()).toList());
  }

  private Bilingual title(Ref session) {
    return draft.session(session.id()).map(Session::title).orElse(Bilingual.empty());
  }

  private String place(Frame frame, PlanningProblem problem, Optional<Place> place) {
    return place
        .map(at ->
            frame.t(
                "programme.disruption.place",
                telling(frame).moment(problem.instant(at.start())),
                frame.read(draft.roomName(at.room().id())).text()))
        .orElse(frame.t("programme.session.unplaced"));
  }

  private <T> List<T> fromProposal(Function<Disrupting.Proposal, List<T>> read) {
    return proposal.map(read).orElse(List.of());
  }
}
