// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pegbar.programme.Sentence;

/**
 * A run of the planner.
 *
 * @param seconds how long it may search
 * @param failure why it failed, as the end of a message key; empty if it did not
 * @param undoneAt when its moves were taken back
 */
public record Run(
    String id,
    String editionId,
    State state,
    int seconds,
    long seed,
    boolean stopRequested,
    Instant requestedAt,
    Progress progress,
    Optional<Result> result,
    String failure,
    Optional<Instant> undoneAt) {

  /** How far a run is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED;

    public boolean isUnderWay() {
      return this == WAITING || this == RUNNING;
    }
  }

  /**
   * The best so far.
   *
   * @param curve the wishes' penalty as it went down
   */
  public record Progress(
      long elapsedMillis, int placed, int sessions, long unplaced, long soft, List<Point> curve) {

    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, List.of());
  }

  /** A best penalty, and when it was found. */
  public record Point(long millis, long unplaced, long soft) {}

  /**
   * What a run has done.
   *
   * @param softAtLeast proven: no plan that places the same sessions has a smaller penalty
   * @param back the moves that take it back, as text
   * @param left sessions that stayed where they were, and why
   * @param pinned what is wrong with pinned sessions
   */
  public record Result(
      int placed,
      int sessions,
      long soft,
      long softAtLeast,
      long movesPerSecond,
      int moved,
      List<String> back,
      List<Sentence> left,
      List<RuleCost> costs,
      List<Sentence> pinned,
      List<Unplaced> unplaced) {}

  /**
   * What one wish costs.
   *
   * @param rule end of a message key
   * @param atLeast proven: it cannot cost less; 0 if nothing is known
   * @param count how often it is not met
   * @param sentences the dearest ones
   */
  public record RuleCost(
      String rule, long penalty, long atLeast, int count, List<Sentence> sentences) {}

  /** A session without a place, and the facts that forbid it together. */
  public record Unplaced(String sessionId, Sentence session, List<Sentence> facts) {}
}
