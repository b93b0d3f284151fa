// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.NotHeld;
import org.pegbar.planner.plan.NotHeld.Obstacle;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Wish;

/** Why requests are not granted. */
final class Reasons {
  private final Market market;
  private final Board board;

  Reasons(Market market, int[] slots) {
    this.market = market;
    this.board = new Board(market);
    board.set(slots);
  }

  List<NotHeld> list() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int r = 0; r < market.requests.size(); r++) {
      numbers.put(market.requests.get(r).id(), r);
    }
    List<NotHeld> list = new ArrayList<>();
    for (Request request : market.problem.requests()) {
      Integer number = numbers.get(request.id());
      if (number == null) {
        list.add(new NotHeld(request.id(), never(request)));
      } else if (board.slotOf[number] == Market.NONE) {
        list.add(new NotHeld(request.id(), why(number)));
      }
    }
    return list;
  }

  private NotHeld.Why never(Request request) {
    for (Participant one : market.problem.participants()) {
      if (request.answers().get(one.id()) == Wish.NO) {
        return new NotHeld.Refused(one.ref());
      }
    }
    return request.isAsked() ? new NotHeld.MetBefore() : new NotHeld.NotAsked();
  }

  private NotHeld.Why why(int r) {
    if (market.times[r].length == 0) {
      return new NotHeld.NeverTogether();
    }
    for (int p : market.who[r]) {
      if (board.meetings[p] >= market.most[p]) {
        return new NotHeld.AgendaFull(ref(p), market.most[p]);
      }
    }
    List<Obstacle> obstacles = new ArrayList<>();
    for (int t : market.times[r]) {
      if (board.fits(r, t)) {
        return new NotHeld.StillOpen(slot(t));
      }
      obstacles.add(obstacle(r, t));
    }
    return new NotHeld.InTheWay(obstacles);
  }

  private Obstacle obstacle(int r, int t) {
    for (int p : market.who[r]) {
      int other = board.at[p][t];
      if (other != Market.NONE) {
        return new NotHeld.Busy(slot(t), ref(p), market.requests.get(other).id());
      }
    }
    Obstacle found = null;
    for (int p : market.who[r]) {
      found =
          board.rowTooLong(p, t)
              ? new NotHeld.TooManyInRow(slot(t), ref(p), market.inRow[p])
              : found;
    }
    boolean full = market.common[r] && board.commonAt[t] >= market.capacity[t];
    return full ? new NotHeld.TablesTaken(slot(t), market.capacity[t]) : requireNonNull(found);
  }

  private String slot(int t) {
    return market.problem.slots().get(t).id();
  }

  private Ref ref(int p) {
    return market.problem.participants().get(p).ref();
  }
}
