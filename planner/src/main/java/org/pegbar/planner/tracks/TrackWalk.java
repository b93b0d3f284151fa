// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.Score;

/**
 * One walk through its chapters, by late acceptance or annealing; people conflicts and unplaced
 * talks weigh more than any price.
 */
final class TrackWalk {
  /** Above any price: what a conflict or a talk without a place weighs in one number. */
  static final long HEAVY = 1_000_000_000_000L;

  private static final int MEMORY = 1000;
  private static final int PATIENCE = 400 * MEMORY;
  private final TrackBoard board;
  private final TrackJournal journal;
  private final TrackMoves moves;
  private final SplittableRandom random;
  private final List<Chapter> chapters;
  private final long[] late;
  private int chapter;
  private double temperature;
  private long steps;
  private long sinceBest;
  private final int[][] bestCells;
  private long current;
  long best;
  long tried;

  TrackWalk(TrackModel model, long seed, List<Chapter> chapters) {
    this.chapters = chapters;
    random = new SplittableRandom(seed);
    board = new TrackBoard(model);
    journal = new TrackJournal(board);
    moves = new TrackMoves(board, journal, random);
    bestCells = new int[model.cells][];
    late = new long[MEMORY];
    begin();
  }

  private void begin() {
    int[] talks = new int[board.model.talks];
    for (int i = 0; i < talks.length; i++) {
      int j = random.nextInt(i + 1);
      talks[i] = talks[j];
      talks[j] = i;
    }
    for (int talk : talks) {
      firstFit(talk);
    }
    board.settle();
    current = value();
    Arrays.fill(late, current);
    keep();
  }

  private void firstFit(int talk) {
    int cells = board.model.cells;
    int start = random.nextInt(cells);
    int empty = TrackBoard.NONE;
    for (int i = 0; i < cells; i++) {
      int cell = (start + i) % cells;
      if (board.holds(cell, talk)) {
        if (board.count[cell] > 0) {
          board.put(talk, cell, board.count[cell]);
          return;
        }
        empty = cell;
      }
    }
    if (empty != TrackBoard.NONE) {
      board.put(talk, empty, 0);
    }
  }

  private long value() {
    return HEAVY * (board.conflicts + 2L * board.waitingCount) + board.price;
  }

  /** Takes up to {@code count} steps at the point where {@code done} of the whole is done. */
  void run(long count, long deadlineNanos, double done) {
    if (done >= chapters.get(chapter).to() && chapter + 1 < chapters.size()) {
      chapter++;
      restart();
    }
    Chapter now = chapters.get(chapter);
    temperature = now.annealed() ? now.temperature(done) : 0;
    for (long i = 0; i < count; i++) {
      if (i % 256 == 0 && System.nanoTime() - deadlineNanos >= 0) {
        return;
      }
      step();
    }
  }

  void step() {
    journal.begin();
    moves.any(temperature);
    tried++;
    if (!journal.changed()) {
      return;
    }
    board.settle();
    long value = value();
    int slot = (int) (steps++ % late.length);
    if (accepts(value, late[slot])) {
      current = value;
      if (value < best) {
        keep();
      }
    } else {
      journal.undo();
    }
    if (current < late[slot]) {
      late[slot] = current;
    }
    if (++sinceBest > PATIENCE && temperature == 0) {
      restart();
    }
  }

  private boolean accepts(long value, long lateValue) {
    if (value <= current) {
      return true;
    }
    return temperature == 0
        ? value <= lateValue
        : random.nextDouble() < Math.exp((current - value) / temperature);
  }

  private void keep() {
    best = current;
    sinceBest = 0;
    for (int c = 0; c < bestCells.length; c++) {
      bestCells[c] = Arrays.copyOf(board.inCell[c], board.count[c]);
    }
  }

  /** Remembers another walk's better timetable, to start its next chapter from. */
  void learn(TrackWalk other) {
    best = other.best;
    System.arraycopy(other.bestCells, 0, bestCells, 0, bestCells.length);
  }

  /** Continues from the best, with some slack. */
  private void restart() {
    for (int i = 0; i < board.model.talks; i++) {
      if (board.cellOf[i] != TrackBoard.NONE) {
        board.take(i);
      }
    }
    for (int c = 0; c < bestCells.length; c++) {
      for (int i = 0; i < bestCells[c].length; i++) {
        board.put(bestCells[c][i], c, i);
      }
    }
    board.settle();
    current = value();
    if (current < best) {
      keep();
    }
    Arrays.fill(late, current + current % HEAVY / 20 + 1 + random.nextInt(10));
    sinceBest = 0;
  }

  /** The best timetable by session, room and timeslot. */
  int[][][] table() {
    TrackModel model = board.model;
    int[][][] table = new int[model.sessions][model.rooms][];
    for (int c = 0; c < model.cells; c++) {
      int[] slots = new int[model.slots[c / model.rooms]];
      Arrays.fill(slots, TrackBoard.NONE);
      int slot = 0;
      for (int talk : bestCells[c]) {
        Arrays.fill(slots, slot, slot + model.length[talk], talk);
        slot += model.length[talk];
      }
      table[c / model.rooms][c % model.rooms] = slots;
    }
    return table;
  }

  /** True if the best has everybody and everything in place. */
  boolean isClean() {
    return best < HEAVY;
  }

  /** What the best is worth. */
  Score score() {
    boolean[] placed = new boolean[board.model.talks];
    for (int[] cell : bestCells) {
      for (int talk : cell) {
        placed[talk] = true;
      }
    }
    long unplaced = IntStream.range(0, placed.length).filter(i -> !placed[i]).count();
    return new Score(best / HEAVY - 2 * unplaced, 0, unplaced, best % HEAVY);
  }

  TrackBoard board() {
    return board;
  }
}
