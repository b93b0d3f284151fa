// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pegbar.clock.Retrying;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Plan;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Move;
import org.pegbar.programme.Part;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Resettling;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Word;
import org.pegbar.programme.placement.Undo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a plan to the draft: all of it and the run's end in one transaction, so that after a fault
 * either everything or nothing is there. Sessions that somebody changed since the run began stay.
 */
@Component
class PlanApplying {

  /** The run was given up (its server was thought dead): nothing may be applied. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Runs runs;
  private final Resettling resettling;
  private final TransactionTemplate transaction;

  PlanApplying(Runs runs, Resettling resettling, PlatformTransactionManager transactions) {
    this.runs = runs;
    this.resettling = resettling;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Applies a plan.
   *
   * @param draft as it was when the run began
   * @param bounds what no plan can do better than
   * @throws GivenUp if the run is not running any more
   * @throws org.springframework.dao.DataAccessException if others kept placing sessions all the
   *     time
   */
  void apply(String runId, Draft draft, PlanningProblem problem, Plan plan, Bounds bounds) {
    var moves = moves(draft, problem, plan);
    Retrying.whileBrokenOff(() ->
        transaction.execute(status -> {
          var settled = resettling.within(draft.edition(), moves);
          var result = result(draft, problem, plan, bounds, settled);
          var state = plan.cancelled() ? Run.State.STOPPED : Run.State.DONE;
          if (!runs.finish(runId, state, result)) {
            throw new GivenUp();
          }
          return true;
        }));
  }

  /** The moves that take a run back. */
  static List<Move> back(Run.Result result) {
    return new Undo(result.back()).read();
  }

  /** Only what ends up elsewhere than it is, or contested its place until now. */
  private static List<Move> moves(Draft draft, PlanningProblem problem, Plan plan) {
    Map<String, Placement> planned = new HashMap<>();
    plan.placements().forEach(one -> planned.put(one.activity(), problem.place(one, false)));
    var moves = new ArrayList<Move>();
    for (var session : draft.sessions()) {
      boolean pinned = session.placement().map(Placement::pinned).orElse(false);
      var to = Optional.ofNullable(planned.get(session.id()));
      if (session.state() != SessionState.CANCELLED && !pinned && isMove(session, to)) {
        moves.add(Move.of(session, to));
      }
    }
    return moves;
  }

  private static boolean isMove(Session session, Optional<Placement> to) {
    boolean contested = session.parts().stream().anyMatch(Part::contested);
    return !session.placement().equals(to) || (contested && to.isPresent());
  }

  private static Run.Result result(
      Draft draft, PlanningProblem problem, Plan plan, Bounds bounds, Resettling.Settled settled) {
    var report = new PlanningReport(draft, problem);
    return new Run.Result(
        plan.placements().size(),
        problem.problem().activities().size(),
        plan.score().soft(),
        bounds.soft(),
        plan.movesPerSecond(),
        settled.back().size(),
        settled.back().stream().map(Undo::write).toList(),
        settled.left().entrySet().stream().map(one -> left(draft, one)).toList(),
        report.costs(plan, bounds),
        report.pinned(plan),
        report.unplaced(plan));
  }

  private static Sentence left(Draft draft, Map.Entry<String, Resettling.Cause> left) {
    var cause = left.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var title = draft.session(left.getKey()).orElseThrow().title();
    return Sentence.of("programme.planning.left." + cause, new Word.Name(title));
  }
}
