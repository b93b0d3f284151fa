// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;
import static org.pegbar.planner.search.Model.NOWHERE;

import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/**
 * What one more activity costs somebody's day: the activities before and after it, and its sums.
 */
final class PersonPricing {
  private static final int PATIENCE_MINUTES = 60;
  private static final int BREATHER_MINUTES = 15;
  private final Board board;
  private final Model model;
  private final People people;
  private final int roomChange;
  private final int hallChange;
  private final int gap;
  private final int dayLoad;
  private final int meetingBreak;
  private final int evenBreaks;
  private final int fewestMeetings;

  /** Bounds that the place priced last breaks, less those it mends; and the same for breaks. */
  int bounds;

  int breaks;

  /** True while an activity leaves: its breaks are still counted. */
  boolean leaving;

  private int before;
  private int after;
  private int minutes;

  PersonPricing(Board board) {
    this.board = board;
    this.model = board.model;
    this.people = model.people;
    Weights weights = model.problem.weights();
    roomChange = weights.of(Rule.ROOM_CHANGES);
    hallChange = weights.of(Rule.HALL_CHANGES);
    gap = weights.of(Rule.GAPS);
    dayLoad = weights.of(Rule.DAY_LOAD);
    meetingBreak = weights.of(Rule.MEETING_BREAKS);
    evenBreaks = weights.of(Rule.EVEN_BREAKS);
    fewestMeetings = weights.of(Rule.FEWEST_MEETINGS);
  }

  /** What all people pay while nothing has a place. */
  long ofNothing() {
    long price = 0;
    for (int fewest : people.fewestMeetings) {
      price += (long) fewestMeetings * fewest;
    }
    return price;
  }

  long of(int p, int a, int r, int s) {
    look(p, a, s, model.timeTables.day(s));
    bounds = 0;
    breaks = 0;
    long price = load(p, model.minutes[a]);
    int ends = s + model.minutes[a];
    if (before != NOWHERE) {
      price += step(board.room[before], r, board.end(before), s);
      weigh(p, before, a, s - board.end(before), 1);
    }
    if (after != NOWHERE) {
      price += step(r, board.room[after], ends, board.start[after]);
      weigh(p, a, after, board.start[after] - ends, 1);
    }
    if (before != NOWHERE && after != NOWHERE) {
      int from = board.end(before);
      int to = board.start[after];
      price -= step(board.room[before], board.room[after], from, to);
      weigh(p, before, after, to - from, -1);
    }
    return price + meetings(p, a);
  }

  /** Looks for the activities before and after, and adds up the day. */
  private void look(int p, int a, int s, int day) {
    before = NOWHERE;
    after = NOWHERE;
    minutes = 0;
    for (int b : people.theirs[p]) {
      if (b == a || board.start[b] == NEVER || board.day[b] != day) {
        continue;
      }
      minutes += model.minutes[b];
      if (precedes(b, board.start[b], a, s)) {
        before = before == NOWHERE || follows(b, before) ? b : before;
      } else {
        after = after == NOWHERE || follows(after, b) ? b : after;
      }
    }
  }

  private static boolean precedes(int a, int s, int b, int t) {
    return s < t || (s == t && a < b);
  }

  private boolean follows(int a, int b) {
    return precedes(b, board.start[b], a, board.start[a]);
  }

  private long step(int fromRoom, int toRoom, int ends, int starts) {
    long price = change(fromRoom, toRoom);
    int idle = starts - ends - PATIENCE_MINUTES;
    return idle < 10 ? price : price + (long) gap * (idle / 10);
  }

  private int change(int fromRoom, int toRoom) {
    int from = model.roomTables.hall[fromRoom];
    int to = model.roomTables.hall[toRoom];
    if (fromRoom == toRoom || (from == to && from != NOWHERE)) {
      return 0;
    }
    return from == NOWHERE || to == NOWHERE ? roomChange : hallChange;
  }

  private void weigh(int p, int earlier, int later, int idle, int sign) {
    if (people.longestWait[p] > 0 && idle > people.longestWait[p]) {
      bounds += sign;
    }
    if (idle > BREATHER_MINUTES && people.meeting[earlier] && people.meeting[later]) {
      breaks += sign;
    }
  }

  private long meetings(int p, int a) {
    long price = 0;
    if (breaks != 0) {
      long now = board.breaks.of[p] - (leaving ? breaks : 0);
      long then = now + breaks;
      long uneven = then * (then - 1) / 2 - now * (now - 1) / 2;
      price += (long) meetingBreak * breaks + evenBreaks * uneven;
    }
    boolean wished = people.meeting[a] && board.counts.meetings[p] < people.fewestMeetings[p];
    return wished ? price - fewestMeetings : price;
  }

  private long load(int p, int more) {
    int wished = people.maxMinutes[p];
    if (wished == 0) {
      return 0;
    }
    int tens = Math.max(0, minutes + more - wished) / 10 - Math.max(0, minutes - wished) / 10;
    return (long) dayLoad * tens;
  }
}
