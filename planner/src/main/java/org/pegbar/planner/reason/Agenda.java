// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.List;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;

/** Somebody's agenda and one more activity. */
final class Agenda {
  private final Scene scene;
  private final Person person;
  private final Activity more;
  private final List<Placement> theirs;

  Agenda(Scene scene, Person person, Activity more) {
    this.scene = scene;
    this.person = person;
    this.more = more;
    this.theirs = scene.of(person).stream().filter(p -> !p.activity().equals(more.id())).toList();
  }

  boolean isFull() {
    long meetings = theirs.stream().filter(p -> scene.activity(p).meeting()).count();
    return person.mostMeetings() > 0 && meetings >= person.mostMeetings();
  }

  /** True if the activity at that time adds a wait that is too long, and fills none. */
  boolean breaksAWait(int start) {
    Day day = scene.day(start);
    int before = Integer.MIN_VALUE;
    int after = Integer.MAX_VALUE;
    for (Placement other : theirs) {
      if (scene.day(other.start()).id().equals(day.id())) {
        if (other.start() < start) {
          before = other.start() + scene.activity(other).minutes();
        } else if (after == Integer.MAX_VALUE) {
          after = other.start();
        }
      }
    }
    return waits(before, start) + waits(start + more.minutes(), after) > waits(before, after);
  }

  private int waits(int from, int to) {
    boolean both = from != Integer.MIN_VALUE && to != Integer.MAX_VALUE;
    return both && to - from > person.longestWaitMinutes() ? 1 : 0;
  }
}
