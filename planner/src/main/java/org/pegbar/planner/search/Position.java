// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import org.pegbar.planner.problem.Problem;

/**
 * A programme laid out on the clock, for whoever asks what is free and what a place would cost.
 * Activities and rooms go by their number in the problem, starts in minutes since the epoch. It
 * begins empty; not for several threads.
 */
public final class Position {
  /** The room of what has no place. */
  public static final int NOWHERE = Model.NOWHERE;

  private final Model model;
  private final Board board;
  private final Clashes clashes;
  private final Names names;

  /** An empty one of this problem, which has at least one activity. */
  public Position(Problem problem) {
    this(new Model(problem), new Names(problem));
  }

  private Position(Model model, Names names) {
    this.model = model;
    this.board = new Board(model);
    this.clashes = new Clashes(board);
    this.names = names;
  }

  /** Another one with the same placements, to be changed on its own. */
  public Position copy() {
    Position copy = new Position(model, names);
    for (int a = 0; a < model.activities; a++) {
      if (isPlaced(a)) {
        copy.put(a, roomOf(a), startOf(a));
      }
    }
    return copy;
  }

  /**
   * The number of an activity.
   *
   * @throws IllegalArgumentException if the problem has no such activity
   */
  public int activity(String id) {
    return names.activity(id);
  }

  /**
   * The number of a room.
   *
   * @throws IllegalArgumentException if the problem has no such room
   */
  public int room(String id) {
    return names.room(id);
  }

  /** Rooms that suit the activity as far as the room itself goes, ascending; not to be changed. */
  public int[] rooms(int activity) {
    return model.roomTables.allowed[activity];
  }

  /** Starts at which it may take place as far as time itself goes, ascending; not to be changed. */
  public int[] starts(int activity) {
    return model.timeTables.starts[activity];
  }

  /** True if room and time themselves allow it, whoever is there. */
  public boolean allows(int activity, int room, int start) {
    return clashes.allowed(activity, room, start);
  }

  /**
   * Counts who would be in the way, up to {@code limit}; {@link #inTheWay} names them. The activity
   * itself must have no place.
   */
  public int countInTheWay(int activity, int room, int start, int limit) {
    return clashes.with(activity, room, start, limit);
  }

  /** The i-th that {@link #countInTheWay} found last. */
  public int inTheWay(int i) {
    return clashes.found[i];
  }

  /** True if the activity has a place. */
  public boolean isPlaced(int activity) {
    return board.placed(activity);
  }

  /** Its room, or {@link #NOWHERE}. */
  public int roomOf(int activity) {
    return board.room[activity];
  }

  /** Its start, without meaning if it has no place. */
  public int startOf(int activity) {
    return board.start[activity];
  }

  /** Gives a place to an activity that has none, whether or not somebody is in the way. */
  public void put(int activity, int room, int start) {
    board.putDown(activity, room, start);
  }

  /** Takes away the place of an activity that has one. */
  public void lift(int activity) {
    board.lift(activity);
  }

  /** What leaving its published place for this one costs on the disruption level. */
  public long disruption(int activity, int room, int start) {
    return board.topPrice(activity, room, start) / model.disruptionUnit;
  }

  /** What the wishes pay more if the activity, which has no place, comes here. */
  public long price(int activity, int room, int start) {
    return board.price(activity, room, start);
  }
}
