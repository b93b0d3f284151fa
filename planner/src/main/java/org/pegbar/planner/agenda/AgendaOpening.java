// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.search.Rng;

/**
 * Puts what the file places where it is placed, and then the largest first where it costs least.
 */
final class AgendaOpening {
  private final AgendaBoard board;
  private final AgendaModel model;
  private final Stakes stakes;
  private final Rng random;

  AgendaOpening(AgendaBoard board, Stakes stakes, Rng random) {
    this.board = board;
    this.stakes = stakes;
    this.model = board.model;
    this.random = random;
  }

  void play() {
    for (int i = 0; i < model.meetings; i++) {
      Spot given = model.problem.meetings().get(i).given();
      if (given.whole() && board.free(i, given.room(), given.grain())) {
        board.drop(i, given.room(), given.grain());
      }
    }
    int[] sizes =
        model.problem.meetings().stream()
            .mapToInt(m -> (m.required().size() + m.preferred().size()) * m.grains() * 4)
            .map(size -> size + random.below(size / 2 + 1))
            .toArray();
    List<Integer> order =
        IntStream.range(0, model.meetings)
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> sizes[i]).reversed())
            .toList();
    for (int i : order) {
      if (!board.placed(i)) {
        cheapest(i);
      }
    }
  }

  private void cheapest(int i) {
    int bestRoom = AgendaBoard.NONE;
    int bestStart = AgendaBoard.NONE;
    long least = Long.MAX_VALUE;
    for (int s = 0; s < model.grains; s++) {
      for (int r : model.roomsOf[i]) {
        if (board.free(i, r, s)) {
          board.weigh(i, r, s);
          long value = stakes.weighed();
          if (value < least) {
            least = value;
            bestRoom = r;
            bestStart = s;
          }
        }
      }
    }
    if (bestRoom != AgendaBoard.NONE) {
      board.drop(i, bestRoom, bestStart);
    }
  }
}
