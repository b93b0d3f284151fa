// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.search.Rng;
import org.pegbar.planner.walks.Cooling;
import org.pegbar.planner.walks.Cooling.Chapter;
import org.pegbar.planner.walks.Walk;

/** One walk through agendas. */
final class AgendaWalk implements Walk<AgendaWalk> {
  private static final int DEADLINE_STEPS = 64;
  private static final double HOT = 10;
  private static final double WARM = 1;
  private static final double COLD = 0.01;
  private final AgendaBoard board;
  private final AgendaMoves moves;
  private final Cooling cooling;
  private final int[] bestRoom;
  private final int[] bestStart;
  private int bestWaiting = Integer.MAX_VALUE;
  private long bestHard;
  private long bestMedium;
  private long bestSoft;

  AgendaWalk(AgendaModel model, long seed) {
    Rng random = new Rng(seed);
    board = new AgendaBoard(model);
    cooling = new Cooling(chapters(Stakes.medium(model)));
    Stakes stakes = new Stakes(board, cooling, random);
    moves = new AgendaMoves(board, stakes, random);
    bestRoom = new int[model.meetings];
    bestStart = new int[model.meetings];
    new AgendaOpening(board, stakes, random).play();
    keepIfBetter();
  }

  /** Temperatures in parts of what a medium point weighs. */
  private static List<Chapter> chapters(double unit) {
    return List.of(
        new Chapter(0.6, HOT * unit, COLD * unit),
        new Chapter(0.8, WARM * unit, COLD * unit),
        new Chapter(1, WARM * unit, COLD * unit));
  }

  @Override
  public void run(long count, long deadline, double done) {
    if (cooling.at(done)) {
      restart();
    }
    for (long i = 0; i < count; i++) {
      if (i % DEADLINE_STEPS == 0 && System.nanoTime() - deadline >= 0) {
        return;
      }
      step();
    }
  }

  void step() {
    moves.any();
    keepIfBetter();
  }

  private void keepIfBetter() {
    if (!better()) {
      return;
    }
    bestWaiting = board.waiting;
    bestHard = board.hard;
    bestMedium = board.medium;
    bestSoft = board.soft;
    System.arraycopy(board.room, 0, bestRoom, 0, bestRoom.length);
    System.arraycopy(board.start, 0, bestStart, 0, bestStart.length);
  }

  private boolean better() {
    if (board.waiting != bestWaiting) {
      return board.waiting < bestWaiting;
    }
    if (board.hard != bestHard) {
      return board.hard < bestHard;
    }
    return board.medium == bestMedium ? board.soft < bestSoft : board.medium < bestMedium;
  }

  private void restart() {
    for (int i = 0; i < bestRoom.length; i++) {
      if (board.placed(i)) {
        board.lift(i);
      }
    }
    for (int i = 0; i < bestRoom.length; i++) {
      if (bestStart[i] != AgendaBoard.NONE) {
        board.drop(i, bestRoom[i], bestStart[i]);
      }
    }
  }

  @Override
  public void learn(AgendaWalk other) {
    bestWaiting = other.bestWaiting;
    bestHard = other.bestHard;
    bestMedium = other.bestMedium;
    bestSoft = other.bestSoft;
    System.arraycopy(other.bestRoom, 0, bestRoom, 0, bestRoom.length);
    System.arraycopy(other.bestStart, 0, bestStart, 0, bestStart.length);
  }

  @Override
  public Penalty bestPenalty() {
    return new Penalty(bestHard, bestMedium, bestSoft);
  }

  @Override
  public int missing() {
    return 2 * bestWaiting;
  }

  @Override
  public long weighed() {
    return moves.weighed;
  }

  AgendaBoard board() {
    return board;
  }

  /** The best, in the order of the meetings. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < bestRoom.length; i++) {
      spots.add(
          bestStart[i] == AgendaBoard.NONE ? Spot.NOWHERE : new Spot(bestStart[i], bestRoom[i]));
    }
    return spots;
  }
}
