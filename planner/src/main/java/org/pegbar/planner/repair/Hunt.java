// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

/**
 * Looks for repairs within a budget of moves, completely: branches only on who of two gives way and
 * on where to put what must move. The laying is as it was when the hunt is over.
 */
final class Hunt {

  /** How a hunt ended. */
  enum End {
    /** The visitor had enough. */
    FOUND,
    /** Every repair within the budget was visited, if there is any. */
    EXHAUSTED,
    /** The time was over before. */
    TIME_OVER
  }

  /**
   * What a repair may cost.
   *
   * @param moves at most so many
   * @param leftOut at most so many activities without a place
   * @param people at most so many to be told
   */
  record Budget(int moves, int leftOut, int people) {}

  /** Looks at the repairs that are found. */
  interface Visitor {

    /** Who moves is settled, only the places are not: false passes over them. */
    default boolean wants(Laying laying) {
      return true;
    }

    /** A repair; true ends the hunt. */
    boolean visit(Laying laying);
  }

  private final Laying laying;
  private final Spots spots;
  private final Watch watch;
  private final Visitor visitor;
  private final Budget budget;
  private boolean timeOver;

  private Hunt(Laying laying, Spots spots, Watch watch, Budget budget, Visitor visitor) {
    this.laying = laying;
    this.spots = spots;
    this.watch = watch;
    this.budget = budget;
    this.visitor = visitor;
  }

  /** Shows the visitor one repair after the other until it says true. */
  static End within(Budget budget, Laying laying, Spots spots, Watch watch, Visitor visitor) {
    Hunt hunt = new Hunt(laying, spots, watch, budget, visitor);
    boolean found = hunt.settle(0);
    return hunt.timeOver ? End.TIME_OVER : found ? End.FOUND : End.EXHAUSTED;
  }

  /** Lets one of every two that quarrel leave home, then places. */
  private boolean settle(int from) {
    int i = from;
    while (i < laying.plight.quarrels.size() && !quarrels(i)) {
      i++;
    }
    if (i == laying.plight.quarrels.size()) {
      return place();
    }
    if (watchIsOver() || laying.tally.moves() + Bound.quarrels(laying, i) > budget.moves) {
      return timeOver;
    }
    int[] pair = laying.plight.quarrels.get(i);
    return giveWay(pair[0], i) || holding(pair[0], pair[1], i);
  }

  private boolean quarrels(int i) {
    int[] pair = laying.plight.quarrels.get(i);
    return laying.isAtHome(pair[0]) && laying.isAtHome(pair[1]);
  }

  private boolean giveWay(int a, int i) {
    if (!laying.mayLeaveHome(a)) {
      return false;
    }
    laying.leaveHome(a);
    boolean done = settle(i + 1);
    laying.goHome(a);
    return done;
  }

  private boolean holding(int kept, int other, int i) {
    boolean canBeHeld = laying.mayLeaveHome(kept);
    if (canBeHeld) {
      laying.hold(kept);
    }
    boolean done = giveWay(other, i);
    if (canBeHeld) {
      laying.unhold(kept);
    }
    return done;
  }

  private boolean place() {
    if (watchIsOver()) {
      return true;
    }
    Tally tally = laying.tally;
    if (tally.moves() > budget.moves || tally.people() > budget.people) {
      return false;
    }
    if (laying.waitingCount() == 0) {
      return visitor.visit(laying);
    }
    if (tally.moves() == budget.moves && !visitor.wants(laying)) {
      return false;
    }
    int a = hardest();
    return a >= 0 && (placing(a) || leavingOut(a));
  }

  /** Of those that wait, the one with the fewest places; -1 if one cannot have any. */
  private int hardest() {
    int extra = budget.moves - laying.tally.moves();
    boolean mayLeaveOut = laying.leftOut() < budget.leftOut;
    int hardest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = laying.waitingCount() - 1; i >= 0; i--) {
      int a = laying.waiting(i);
      int count = countPlaces(a, extra, fewest);
      if (count == 0 && !mayLeaveOut) {
        return -1;
      }
      if (count < fewest) {
        fewest = count;
        hardest = a;
      }
    }
    return hardest;
  }

  private int countPlaces(int a, int extra, int enough) {
    int count = 0;
    for (Spots.Spot spot : spots.of(a)) {
      if (fits(a, spot, extra) && ++count == enough) {
        return count;
      }
    }
    return count;
  }

  /** True if nobody is in the way but those who are free to go, and not too many of them. */
  private boolean fits(int a, Spots.Spot spot, int extra) {
    int atHome = 0;
    for (int other : spot.displaced()) {
      if (laying.isAtHome(other)) {
        if (!laying.mayLeaveHome(other) || ++atHome > extra) {
          return false;
        }
      }
    }
    return laying.position.countInTheWay(a, spot.room(), spot.start(), atHome + 1) == atHome;
  }

  private boolean placing(int a) {
    int extra = budget.moves - laying.tally.moves();
    for (Spots.Spot spot : spots.of(a)) {
      if (fits(a, spot, extra)) {
        int[] sentAway = laying.stillAtHome(spot.displaced());
        laying.setDown(a, spot);
        boolean done = place();
        laying.takeUp(a, sentAway);
        if (done) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean leavingOut(int a) {
    if (laying.leftOut() == budget.leftOut) {
      return false;
    }
    laying.leaveOut(a);
    boolean done = place();
    laying.takeIn(a);
    return done;
  }

  private boolean watchIsOver() {
    timeOver = timeOver || watch.isOver();
    return timeOver;
  }
}
