// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.Arrays;
import java.util.List;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.search.Rng;
import org.pegbar.planner.walks.Cooling;
import org.pegbar.planner.walks.Cooling.Chapter;
import org.pegbar.planner.walks.Walk;

/** One walk through programmes that all place every talk. */
final class ConferenceWalk implements Walk<ConferenceWalk> {
  private static final int DEADLINE_STEPS = 256;
  private static final double HOT = 0.5;
  private static final double WARM = 0.1;
  private static final double COLD = 0.01;
  private final ConferenceModel model;
  private final ConferenceBoard board;
  private final ConferenceMoves moves;
  private final Rng random;
  private final Cooling cooling;
  private final int[] bestPlace;
  private long best;
  private long steps;

  ConferenceWalk(ConferenceModel model, long seed) {
    this.model = model;
    random = new Rng(seed);
    board = new ConferenceBoard(model);
    moves = new ConferenceMoves(board, random);
    bestPlace = new int[model.talks];
    new ConferenceOpening(board, random).play();
    keep();
    cooling = new Cooling(chapters(moves.typicalChange()));
  }

  /** Temperatures in parts of what a change of place usually costs or saves. */
  private static List<Chapter> chapters(double typical) {
    return List.of(
        new Chapter(0.5, HOT * typical, COLD * typical),
        new Chapter(0.8, WARM * typical, COLD * typical),
        new Chapter(1, WARM * typical, COLD * typical));
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
    steps++;
    moves.any(cooling.slack(random));
    if (board.value < best) {
      keep();
    }
  }

  private void keep() {
    best = board.value;
    System.arraycopy(board.place, 0, bestPlace, 0, bestPlace.length);
  }

  private void restart() {
    for (int i = 0; i < bestPlace.length; i++) {
      if (board.place[i] != bestPlace[i]) {
        board.move(i, bestPlace[i]);
      }
    }
  }

  @Override
  public void learn(ConferenceWalk other) {
    best = other.best;
    System.arraycopy(other.bestPlace, 0, bestPlace, 0, bestPlace.length);
  }

  @Override
  public Penalty bestPenalty() {
    return model.weights.packing.unpack(best);
  }

  @Override
  public int missing() {
    int missing = 0;
    for (int place : bestPlace) {
      missing += place == ConferenceBoard.NOWHERE ? 2 : 0;
    }
    return missing;
  }

  @Override
  public long weighed() {
    return moves.weighed;
  }

  ConferenceBoard board() {
    return board;
  }

  /** The best, in the order of the talks. */
  List<Spot> spots() {
    return Arrays.stream(bestPlace)
        .mapToObj(p -> p < 0 ? Spot.NOWHERE : new Spot(p / model.rooms, p % model.rooms))
        .toList();
  }
}
