// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/** Chooses the steps of a walk: how often which, in thousandths. */
final class TrackMoves {
  private static final int INSERTIONS = 50;
  private static final int REPACKINGS = 100;
  private static final int EXCHANGES = 130;
  private static final int KEMPE_CHAINS = 170;
  private final TrackBoard board;
  private final TrackModel model;
  private final SplittableRandom random;
  private final TalkMoves talks;
  private final CellMoves cells;
  private final Repacking repacking;
  private final Insertion insertion;

  TrackMoves(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.random = random;
    talks = new TalkMoves(board, journal, random);
    cells = new CellMoves(board, journal, random);
    repacking = new Repacking(board, journal, random);
    insertion = new Insertion(board, journal, random);
  }

  /** Takes one step, or none if it cannot be done. */
  void any(double temperature) {
    int dice = random.nextInt(1000);
    if (dice >= KEMPE_CHAINS) {
      plain();
    } else if (dice >= EXCHANGES) {
      cells.kempe();
    } else if (board.waitingCount > 0) {
      talks.squeezeIn(board.waiting[random.nextInt(board.waitingCount)]);
    } else if (dice >= REPACKINGS) {
      repacking.two(payer(), model.track[anyTalk()]);
    } else if (dice >= INSERTIONS) {
      repacking.one(payer());
    } else {
      insertion.chain(payer(), temperature);
    }
  }

  private void plain() {
    int dice = random.nextInt(100);
    if (board.waitingCount > 0 && dice < 30) {
      talks.squeezeIn(board.waiting[random.nextInt(board.waitingCount)]);
    } else if (dice < 45) {
      talks.relocate(anyTalk());
    } else if (dice < 60) {
      talks.swapTalks(anyTalk());
    } else if (dice < 80) {
      cells.swapCells();
    } else if (dice < 85) {
      talks.reorder(anyTalk());
    } else if (dice < 90) {
      cells.moveTrackToRoom();
    } else if (dice < 94) {
      talks.dissolve();
    } else if (dice < 99) {
      cells.cycle();
    } else {
      cells.swapSessions();
    }
  }

  private int anyTalk() {
    return random.nextInt(model.talks);
  }

  /** A track, rather one with a talk that pays. */
  private int payer() {
    int talk = anyTalk();
    for (int tries = 0; tries < 4 && isFree(talk); tries++) {
      talk = anyTalk();
    }
    return model.track[talk];
  }

  private boolean isFree(int talk) {
    return board.cellOf[talk] == NONE || model.talkCell[talk][board.cellOf[talk]] == 0;
  }
}
