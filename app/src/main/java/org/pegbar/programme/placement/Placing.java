// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.pegbar.clock.Refusals;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Places;
import org.pegbar.planner.Planner;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Overlaps;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.pegbar.programme.planning.PlanningProblem;
import org.springframework.stereotype.Component;

/** Places sessions, takes them out, lets two change places, and takes that back. */
@Component
public class Placing {

  public sealed interface Outcome {}

  /**
   * It is done.
   *
   * @param back the moves that take it back
   */
  public record Placed(List<Move> back) implements Outcome {}

  /** There are reasons against it. Those that are not a {@code BLOCK} can be accepted. */
  public record Objected(List<Warning> reasons) implements Outcome {
    public boolean blocked() {
      return reasons.stream().anyMatch(one -> one.level() == Warning.Level.BLOCK);
    }
  }

  /** Somebody else has changed a session meanwhile. */
  public record Overtaken() implements Outcome {}

  private static final int SUGGESTIONS = 5;
  private static final int CANDIDATES = 200;

  private final Drafts drafts;
  private final Moving moving;
  private final Places places;
  private final Refusals refusals;
  private final Planner planner;

  Placing(Drafts drafts, Moving moving, Places places, Refusals refusals, Planner planner) {
    this.drafts = drafts;
    this.moving = moving;
    this.places = places;
    this.refusals = refusals;
    this.planner = planner;
  }

  /** Everything that speaks against a place for a session, worst first. */
  public List<Warning> reasons(Draft draft, Session session, Placement at) {
    var moved = session.settledAt(Optional.of(at));
    var reasons = new ArrayList<Warning>();
    refusals
        .beforehand(draft.edition().id(), "session", session.id(), Overlaps.wishes(draft, moved))
        .forEach(clash -> reasons.add(Warnings.of(draft, moved, clash, Warning.Level.BLOCK)));
    reasons.addAll(Warnings.ofPlace(draft, moved));
    return reasons;
  }

  /**
   * Places a session unless something speaks against it.
   *
   * @param version of the session as it was seen
   * @param accepted whether reasons that the clock does not insist on are accepted
   */
  public Outcome place(
      Edition edition, Session session, int version, Placement at, boolean accepted) {
    if (session.version() != version) {
      return new Overtaken();
    }
    var draft = drafts.load(edition);
    var objected = new Objected(reasons(draft, session, at));
    if (objected.blocked() || (!objected.reasons().isEmpty() && !accepted)) {
      return objected;
    }
    return move(draft, List.of(session), List.of(Move.of(session, Optional.of(at))));
  }

  public Outcome unplace(Edition edition, Session session, int version) {
    if (session.version() != version) {
      return new Overtaken();
    }
    return move(
        drafts.load(edition), List.of(session), List.of(Move.of(session, Optional.empty())));
  }

  /** Lets two sessions change places; each keeps its pin. */
  public Outcome swap(Edition edition, Session one, Session other) {
    return move(
        drafts.load(edition),
        List.of(one, other),
        List.of(Move.of(one, placeOf(other, one)), Move.of(other, placeOf(one, other))));
  }

  private static Optional<Placement> placeOf(Session there, Session mover) {
    boolean pinned = mover.placement().map(Placement::pinned).orElse(false);
    return there.placement().map(at -> new Placement(at.roomId(), at.startsAt(), pinned, false));
  }

  /** Writes moves as they are, for instance those that take something back. */
  public Outcome move(Edition edition, List<Move> moves) {
    return move(edition, moves, () -> true);
  }

  /** Takes something back: opens what it closed, and writes its moves. */
  public Outcome takeBack(Edition edition, Undo undo) {
    return move(
        edition,
        undo.read(),
        () -> {
          undo.closures().forEach(closure -> places.open(edition.id(), closure));
          return true;
        });
  }

  /** Writes moves and what goes with them in one transaction: {@link Moving#move}. */
  public Outcome move(Edition edition, List<Move> moves, BooleanSupplier besides) {
    var draft = drafts.load(edition);
    var before = moves.stream().flatMap(move -> draft.session(move.sessionId()).stream()).toList();
    return move(draft, before, moves, besides);
  }

  private Outcome move(Draft draft, List<Session> before, List<Move> moves) {
    return move(draft, before, moves, () -> true);
  }

  private Outcome move(
      Draft draft, List<Session> before, List<Move> moves, BooleanSupplier besides) {
    return switch (moving.move(draft.edition().id(), moves, besides)) {
      case Moving.Moved moved -> new Placed(before.stream().map(Move::back).toList());
      case Moving.Overtaken overtaken -> new Overtaken();
      case Moving.Refused refused -> new Objected(refused(draft, moves));
    };
  }

  /** What the clock refused, in the draft as it would have been. */
  private List<Warning> refused(Draft draft, List<Move> moves) {
    var after =
        moves.stream()
            .flatMap(move ->
                draft.session(move.sessionId()).map(one -> one.settledAt(move.to())).stream())
            .toList();
    var would = drafts.load(draft.edition()).with(after);
    var overlaps = new Overlaps(would);
    return after.stream()
        .flatMap(session ->
            overlaps.of(session).stream()
                .map(clash -> Warnings.of(would, session, clash, Warning.Level.BLOCK)))
        .toList();
  }

  /**
   * The best places for a session while all others stay, in the planner's judgement; of each room
   * on each day the best one first, for there are often many of much the same worth.
   */
  public List<Placement> suggestions(Draft draft, Session session) {
    var unpinned = session.settledAt(session.placement().map(Placing::unpinned));
    var asked = draft.with(List.of(unpinned));
    var problem = PlanningProblem.of(asked);
    var best =
        planner
            .bestPlaces(problem.problem(), problem.current(asked), session.id(), CANDIDATES)
            .stream()
            .map(one -> problem.place(one.placement(), false))
            .toList();
    var seen = new HashSet<String>();
    var firsts = best.stream().filter(at -> seen.add(roomAndDay(draft, at))).toList();
    return Stream.concat(firsts.stream(), best.stream()).distinct().limit(SUGGESTIONS).toList();
  }

  private static String roomAndDay(Draft draft, Placement at) {
    return at.roomId() + at.startsAt().atZone(draft.edition().zone()).toLocalDate();
  }

  private static Placement unpinned(Placement at) {
    return new Placement(at.roomId(), at.startsAt(), false, at.contested());
  }
}
