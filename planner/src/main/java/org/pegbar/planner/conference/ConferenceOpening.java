// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.search.Rng;

/**
 * Puts what the file places where it is placed, and the rest, in any order, where it costs least.
 */
final class ConferenceOpening {
  private final ConferenceBoard board;
  private final Rng random;

  ConferenceOpening(ConferenceBoard board, Rng random) {
    this.board = board;
    this.random = random;
  }

  void play() {
    int talks = board.model.talks;
    int[] order = new int[talks];
    for (int i = 0; i < talks; i++) {
      int j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    for (int i : order) {
      Spot given = board.model.problem.talks().get(i).given();
      int place = given.timeslot() * board.model.rooms + given.room();
      if (given.whole() && board.model.fits[i][place]) {
        board.move(i, place);
      }
    }
    for (int i : order) {
      if (board.place[i] == ConferenceBoard.NOWHERE) {
        cheapest(i);
      }
    }
  }

  private void cheapest(int i) {
    int best = ConferenceBoard.NOWHERE;
    long least = Long.MAX_VALUE;
    for (int place : board.model.allowed[i]) {
      long cost = board.change(i, place);
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    if (best != ConferenceBoard.NOWHERE) {
      board.move(i, best, least);
    }
  }
}
