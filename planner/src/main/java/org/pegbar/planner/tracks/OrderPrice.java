// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

/** What a track pays for talks out of their wished order. */
final class OrderPrice {
  private final TrackBoard board;
  private final TrackModel model;
  private final int[] walk;
  private final int[] keys;

  OrderPrice(TrackBoard board) {
    this.board = board;
    this.model = board.model;
    int most = java.util.Arrays.stream(model.ofTrack).mapToInt(list -> list.length).max().orElse(0);
    walk = new int[most];
    keys = new int[most];
  }

  int of(int track) {
    int length = walk(track);
    int wrong = 0;
    for (int i = 0; i < length; i++) {
      int wished = model.order[walk[i]];
      wrong += wished != 0 && wished != i + 1 ? 1 : 0;
    }
    return model.prices.talksOrder() * (wrong + parallel(length));
  }

  /** The track's talks by session, room, slot. */
  private int walk(int track) {
    int length = 0;
    for (int talk : model.ofTrack[track]) {
      if (board.cellOf[talk] != TrackBoard.NONE) {
        int key = board.cellOf[talk] * 128 + board.slotOf[talk];
        int at = length++;
        while (at > 0 && keys[at - 1] > key) {
          keys[at] = keys[at - 1];
          walk[at] = walk[at - 1];
          at--;
        }
        keys[at] = key;
        walk[at] = talk;
      }
    }
    return length;
  }

  private int parallel(int length) {
    int slots = 0;
    for (int i = 0; i < length; i++) {
      for (int j = i + 1; j < length && inSession(walk[i], walk[j]); j++) {
        slots += shared(walk[i], walk[j]);
      }
    }
    return slots;
  }

  private boolean inSession(int talk, int other) {
    return board.cellOf[talk] / model.rooms == board.cellOf[other] / model.rooms;
  }

  private int shared(int talk, int other) {
    boolean counts =
        model.order[talk] != 0
            && model.order[other] != 0
            && board.cellOf[talk] != board.cellOf[other];
    int from = Math.max(board.slotOf[talk], board.slotOf[other]);
    int to =
        Math.min(
            board.slotOf[talk] + model.length[talk], board.slotOf[other] + model.length[other]);
    return counts ? Math.max(0, to - from) : 0;
  }
}
