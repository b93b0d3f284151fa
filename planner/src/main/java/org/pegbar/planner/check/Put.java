// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** An activity in its place. */
record Put(int index, Activity activity, Room room, int start) {

  int end() {
    return start + activity.minutes();
  }

  Window when() {
    return new Window(start, end());
  }

  Place place() {
    return new Place(room.ref(), start);
  }

  boolean overlaps(Put other) {
    return start < other.end() && other.start < end();
  }

  Window together(Put other) {
    return new Window(Math.max(start, other.start), Math.min(end(), other.end()));
  }
}
