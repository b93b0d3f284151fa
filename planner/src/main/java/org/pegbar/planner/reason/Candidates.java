// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.BitSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;

/** Every place one might think of: each room at each start of the grid while the event is open. */
final class Candidates {
  private final int rooms;
  private final int[] starts;

  Candidates(Problem problem, Activity activity) {
    rooms = problem.rooms().size();
    TreeSet<Integer> found = new TreeSet<>();
    int quantum = problem.quantumMinutes();
    for (Day day : problem.days()) {
      for (Window open : day.open()) {
        int first = Math.ceilDiv(open.from(), quantum) * quantum;
        for (int s = first; s < open.to(); s += quantum) {
          found.add(s);
        }
      }
    }
    problem.published().stream()
        .filter(announced -> announced.placement().activity().equals(activity.id()))
        .forEach(announced -> found.add(announced.placement().start()));
    starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return rooms * starts.length;
  }

  /** All places in this room. */
  BitSet inRoom(int room) {
    BitSet places = new BitSet(size());
    places.set(room * starts.length, (room + 1) * starts.length);
    return places;
  }

  /** The places in this room at the starts that match. */
  BitSet inRoom(int room, IntPredicate start) {
    BitSet places = new BitSet(size());
    for (int i = 0; i < starts.length; i++) {
      places.set(room * starts.length + i, start.test(starts[i]));
    }
    return places;
  }

  /** The places in every room at the starts that match. */
  BitSet at(IntPredicate start) {
    BitSet places = new BitSet(size());
    for (int room = 0; room < rooms; room++) {
      places.or(inRoom(room, start));
    }
    return places;
  }
}
