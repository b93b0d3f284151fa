// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.springframework.dao.CannotSerializeTransactionException;
import org.springframework.stereotype.Component;

/**
 * Moves as many of many sessions as can be moved, in the caller's transaction: a session that
 * somebody has changed meanwhile stays, and so does one that would then be in the way of another.
 */
@Component
public class Resettling {

  /** Why a session was left where it is. */
  public enum Cause {
    CHANGED_MEANWHILE,
    IN_THE_WAY
  }

  /**
   * What became of it.
   *
   * @param back the moves that take it back
   * @param left the sessions that stayed, by id
   */
  public record Settled(List<Move> back, Map<String, Cause> left) {}

  private final Drafts drafts;
  private final Moving moving;

  Resettling(Drafts drafts, Moving moving) {
    this.drafts = drafts;
    this.moving = moving;
  }

  /**
   * Moves what can be moved. Whoever calls it begins anew when it is overtaken, see {@link
   * Retrying}.
   *
   * @throws CannotSerializeTransactionException if somebody changed a session in this very moment
   * @throws org.springframework.dao.DataIntegrityViolationException if somebody placed one
   */
  public Settled within(Edition edition, Collection<Move> wanted) {
    var now = drafts.load(edition);
    var left = new LinkedHashMap<String, Cause>();
    var moves = new ArrayList<Move>();
    for (var move : wanted) {
      if (now.session(move.sessionId())
          .filter(one -> one.version() == move.version())
          .isPresent()) {
        moves.add(move);
      } else {
        left.put(move.sessionId(), Cause.CHANGED_MEANWHILE);
      }
    }
    while (dropOneRound(now, moves, left)) {
      // a session that stays may now be in the way of another one
    }
    if (moving.within(edition.id(), moves) instanceof Moving.Overtaken) {
      throw new CannotSerializeTransactionException("A session was changed meanwhile");
    }
    var back =
        moves.stream().map(move -> Move.back(now.session(move.sessionId()).orElseThrow())).toList();
    return new Settled(back, left);
  }

  /** Leaves out the moves that would end in a clash; whether there were any. */
  private static boolean dropOneRound(Draft now, List<Move> moves, Map<String, Cause> left) {
    var moved =
        moves.stream()
            .map(move -> settled(now.session(move.sessionId()).orElseThrow(), move))
            .toList();
    var overlaps = new Overlaps(now.with(moved));
    var clashing =
        moved.stream()
            .filter(session -> !overlaps.of(session).isEmpty())
            .map(Session::id)
            .collect(Collectors.toSet());
    clashing.forEach(id -> left.put(id, Cause.IN_THE_WAY));
    return moves.removeIf(move -> clashing.contains(move.sessionId()));
  }

  private static Session settled(Session session, Move move) {
    return session.movedTo(move.to(), session.parts());
  }
}
