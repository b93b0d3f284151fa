// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.EditionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves sessions, several at once: all of them or none. The clock is asked when all have arrived,
 * so two sessions can change places.
 */
@Component
public class Moving {

  public sealed interface Outcome {}

  public record Moved() implements Outcome {}

  /** Somebody else has changed this session since, or what goes with it: nothing was moved. */
  public record Overtaken(String sessionId) implements Outcome {}

  /** The clock refuses: nothing was moved. */
  public record Refused(DataIntegrityViolationException reason) implements Outcome {}

  private final MoveRows rows;
  private final TransactionTemplate transaction;

  Moving(MoveRows rows, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Moves in a transaction of its own; breaks that end a deadlock are tried again. */
  public Outcome move(EditionId edition, Collection<Move> moves) {
    return move(edition, moves, () -> true);
  }

  /**
   * Moves, and writes what goes with it in the same transaction, before the clock is asked.
   *
   * @param besides says whether it was written; if not, nothing is moved either
   */
  public Outcome move(EditionId edition, Collection<Move> moves, BooleanSupplier besides) {
    try {
      return Retrying.whileBrokenOff(() -> inOne(edition, List.copyOf(moves), besides));
    } catch (DataIntegrityViolationException refusal) {
      return new Refused(refusal);
    }
  }

  private Outcome inOne(EditionId edition, List<Move> moves, BooleanSupplier besides) {
    var outcome =
        transaction.execute(status -> {
          var now = within(edition, moves, besides);
          if (!(now instanceof Moved)) {
            status.setRollbackOnly();
          }
          return now;
        });
    return java.util.Objects.requireNonNull(outcome);
  }

  /**
   * Moves within the caller's transaction, which must end without a change unless all are moved.
   *
   * @throws DataIntegrityViolationException if the clock refuses
   */
  public Outcome within(EditionId edition, Collection<Move> moves) {
    return within(edition, moves, () -> true);
  }

  private Outcome within(EditionId edition, Collection<Move> moves, BooleanSupplier besides) {
    rows.askTheClockLater();
    if (moves.size() == 1) {
      rows.amongOthers(edition);
    } else {
      rows.alone(edition);
    }
    for (var move : moves) {
      if (!rows.write(edition, move)) {
        return new Overtaken(move.sessionId());
      }
    }
    if (!besides.getAsBoolean()) {
      return new Overtaken("");
    }
    rows.askTheClockNow();
    return new Moved();
  }
}
