// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import org.pegbar.planner.search.Rng;

/** The steps of a walk that move one or two meetings. */
final class AgendaMoves {
  private static final int NEAR = 6;
  private static final int TRIES = 12;
  private final AgendaBoard board;
  private final AgendaModel model;
  private final AgendaJournal journal;
  private final BlockMoves blocks;
  private final Stakes stakes;
  private final Rng random;
  private final int[] thrown;
  long weighed;

  AgendaMoves(AgendaBoard board, Stakes stakes, Rng random) {
    this.board = board;
    this.model = board.model;
    this.stakes = stakes;
    this.random = random;
    journal = new AgendaJournal(board);
    blocks = new BlockMoves(board, journal, random);
    thrown = new int[model.meetings];
  }

  void any() {
    if (model.meetings == 0) {
      return;
    }
    stakes.begin();
    int dice = random.below(100);
    if (board.waiting > 0 && dice < 30) {
      settle(throwOut(anyWaiting()));
    } else if (dice < 62) {
      relocate(random.below(model.meetings));
    } else if (dice < 77) {
      settle(swap(random.below(model.meetings), random.below(model.meetings)));
    } else if (dice < 87) {
      settle(throwOut(random.below(model.meetings)));
    } else {
      settle(blocks.any());
    }
  }

  private void settle(boolean possible) {
    weighed++;
    if (!possible || !stakes.accept()) {
      journal.undo();
    }
    journal.begin();
  }

  private int anyWaiting() {
    int i = random.below(model.meetings);
    while (board.placed(i)) {
      i = i + 1 == model.meetings ? 0 : i + 1;
    }
    return i;
  }

  /** One meeting goes to a free place, which is weighed before anything is changed. */
  private void relocate(int i) {
    if (!board.placed(i)) {
      return;
    }
    int r = anyRoom(i);
    int s = anyStart(i);
    if (!board.free(i, r, s) || (r == board.room[i] && s == board.start[i])) {
      return;
    }
    weighed++;
    board.weigh(i, board.room[i], board.start[i]);
    long hard = board.weighedHard;
    long medium = board.weighedMedium;
    long soft = board.weighedSoft;
    board.weigh(i, r, s);
    if (stakes.accept(
        0, board.weighedHard - hard, board.weighedMedium - medium, board.weighedSoft - soft)) {
      board.lift(i);
      board.drop(i, r, s);
    }
  }

  private int anyRoom(int i) {
    int[] rooms = model.roomsOf[i];
    return rooms[random.below(rooms.length)];
  }

  /** Near where it is, beside or along another meeting, or anywhere. */
  private int anyStart(int i) {
    int dice = random.below(10);
    if (dice < 4 && board.placed(i)) {
      return board.start[i] + random.below(2 * NEAR + 1) - NEAR;
    }
    int k = random.below(model.meetings);
    if (dice < 9 && board.placed(k)) {
      return switch (random.below(6)) {
        case 0 -> board.start[k];
        case 1 -> board.end(k);
        case 2 -> board.end(k) + 1;
        case 3 -> board.start[k] - model.length[i];
        case 4 -> board.start[k] - model.length[i] - 1;
        default -> board.end(k) - model.length[i];
      };
    }
    return random.below(model.grains);
  }

  /** Two meetings change places; the starts, or the ends, stay. */
  private boolean swap(int i, int k) {
    if (i == k || !board.placed(i) || !board.placed(k)) {
      return false;
    }
    int r = board.room[i];
    int q = board.room[k];
    boolean ends = random.below(2) == 0;
    int s = ends ? board.end(i) - model.length[k] : board.start[i];
    int t = ends ? board.end(k) - model.length[i] : board.start[k];
    if (model.crowded[i][q] > 0 || model.crowded[k][r] > 0) {
      return false;
    }
    journal.lift(i);
    journal.lift(k);
    return put(i, q, t) && put(k, r, s);
  }

  private boolean put(int i, int r, int s) {
    if (!board.free(i, r, s)) {
      return false;
    }
    journal.drop(i, r, s);
    return true;
  }

  /** A meeting takes a place, and those who were there go where it is best of a few places. */
  private boolean throwOut(int i) {
    int r = anyRoom(i);
    int s = anyStart(i);
    if (!model.inDay(i, s)) {
      return false;
    }
    int oldRoom = board.room[i];
    int oldStart = board.start[i];
    if (board.placed(i)) {
      journal.lift(i);
    }
    int count = 0;
    for (int g = s; g < s + model.length[i]; g++) {
      int k = board.at(r, g);
      if (k != AgendaBoard.NONE) {
        journal.lift(k);
        thrown[count++] = k;
      }
    }
    journal.drop(i, r, s);
    for (int n = 0; n < count; n++) {
      land(thrown[n], oldRoom, oldStart);
    }
    return true;
  }

  private void land(int k, int oldRoom, int oldStart) {
    int bestRoom = AgendaBoard.NONE;
    int bestStart = AgendaBoard.NONE;
    long least = Long.MAX_VALUE;
    for (int n = 0; n < TRIES; n++) {
      boolean old = n == 0 && oldStart != AgendaBoard.NONE && model.crowded[k][oldRoom] == 0;
      int r = old ? oldRoom : anyRoom(k);
      int s = old ? oldStart : anyStart(k);
      if (board.free(k, r, s)) {
        board.weigh(k, r, s);
        long value = stakes.weighed();
        if (value < least) {
          least = value;
          bestRoom = r;
          bestStart = s;
        }
      }
    }
    if (bestRoom != AgendaBoard.NONE) {
      journal.drop(k, bestRoom, bestStart);
    }
  }
}
