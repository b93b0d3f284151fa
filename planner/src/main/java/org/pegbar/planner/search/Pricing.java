// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;
import static org.pegbar.planner.search.Model.NOWHERE;

import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/** What one more placement costs the wishes, given all others on the board. */
final class Pricing {
  private static final int PATIENCE_MINUTES = 60;
  private final Board board;
  private final Model model;
  private final int trackRoom;
  private final int trackDay;
  private final int trackRun;
  private final int roomChange;
  private final int gap;
  private final int dayLoad;
  private final int dayBalance;
  private final int roomBalance;

  Pricing(Board board) {
    this.board = board;
    this.model = board.model;
    Weights weights = model.problem.weights();
    trackRoom = weights.of(Rule.TRACK_ROOM);
    trackDay = weights.of(Rule.TRACK_DAY);
    trackRun = weights.of(Rule.TRACK_RUN);
    roomChange = weights.of(Rule.ROOM_CHANGES);
    gap = weights.of(Rule.GAPS);
    dayLoad = weights.of(Rule.DAY_LOAD);
    dayBalance = weights.of(Rule.DAY_BALANCE);
    roomBalance = weights.of(Rule.ROOM_BALANCE);
  }

  long of(int a, int r, int s) {
    int day = model.timeTables.day(s);
    long price = model.roomTables.fit[a][r] + model.timeTables.price(a, s);
    if (model.track[a] != NOWHERE) {
      price += track(model.track[a], r, day);
    }
    price += run(a, r, s, day) + neighbours(a, s);
    for (int person : model.relations.people[a]) {
      price += person(person, a, r, s, day);
    }
    return price + balance(a, r, day);
  }

  private long track(int track, int r, int day) {
    boolean newRoom = board.trackInRoom[track][r] == 0 && board.trackRooms[track] > 0;
    boolean newDay = board.trackOnDay[track][day] == 0 && board.trackDays[track] > 0;
    return (newRoom ? trackRoom : 0) + (newDay ? trackDay : 0);
  }

  private long run(int a, int r, int s, int day) {
    int at = board.position(r, s, a);
    int before = at > 0 ? board.inRoom[r][at - 1] : NOWHERE;
    int after = at < board.roomCount[r] ? board.inRoom[r][at] : NOWHERE;
    int changes = change(before, a, day, day) + change(a, after, day, day);
    if (before != NOWHERE && after != NOWHERE) {
      changes -= change(before, after, dayOf(before), dayOf(after));
    }
    return (long) trackRun * changes;
  }

  private int change(int earlier, int later, int earlierDay, int laterDay) {
    if (earlier == NOWHERE || later == NOWHERE) {
      return 0;
    }
    int first = model.track[earlier];
    int second = model.track[later];
    if (first == NOWHERE || second == NOWHERE || first == second) {
      return 0;
    }
    int dayFirst = board.placed(earlier) ? dayOf(earlier) : earlierDay;
    int daySecond = board.placed(later) ? dayOf(later) : laterDay;
    return dayFirst == daySecond ? 1 : 0;
  }

  private int dayOf(int a) {
    return model.timeTables.day(board.start[a]);
  }

  private long neighbours(int a, int s) {
    Relations ties = model.relations;
    int[] others = ties.soft[a];
    int end = s + model.minutes[a];
    long price = 0;
    for (int i = 0; i < others.length; i++) {
      int b = others[i];
      int from = board.start[b];
      int together = Math.min(end, from + model.minutes[b]) - Math.max(s, from);
      if (together > 0) {
        price += ties.softOverlap[a][i] + (long) ties.softPerMinute[a][i] * together;
      }
      if (from != NEVER) {
        price += from < s ? ties.softLater[a][i] : 0;
        price += s < from ? ties.softEarlier[a][i] : 0;
      }
    }
    return price;
  }

  private long person(int person, int a, int r, int s, int day) {
    int before = NOWHERE;
    int after = NOWHERE;
    int minutes = 0;
    for (int b : model.relations.theirs[person]) {
      if (b == a || board.start[b] == NEVER || dayOf(b) != day) {
        continue;
      }
      minutes += model.minutes[b];
      if (precedes(b, board.start[b], a, s)) {
        before = before == NOWHERE || follows(b, before) ? b : before;
      } else {
        after = after == NOWHERE || follows(after, b) ? b : after;
      }
    }
    return waits(before, after, a, r, s) + load(person, minutes, model.minutes[a]);
  }

  private static boolean precedes(int a, int s, int b, int t) {
    return s < t || (s == t && a < b);
  }

  private boolean follows(int a, int b) {
    return precedes(b, board.start[b], a, board.start[a]);
  }

  private long waits(int before, int after, int a, int r, int s) {
    long price = 0;
    if (before != NOWHERE) {
      price += step(board.room[before], board.end(before), r, s);
    }
    if (after != NOWHERE) {
      price += step(r, s + model.minutes[a], board.room[after], board.start[after]);
    }
    if (before != NOWHERE && after != NOWHERE) {
      price -= step(board.room[before], board.end(before), board.room[after], board.start[after]);
    }
    return price;
  }

  private long step(int fromRoom, int ends, int toRoom, int starts) {
    long tens = Math.max(0, starts - ends - PATIENCE_MINUTES) / 10;
    return (fromRoom == toRoom ? 0 : roomChange) + gap * tens;
  }

  private long load(int person, int minutes, int more) {
    int wished = model.relations.maxMinutes[person];
    if (wished == 0) {
      return 0;
    }
    int tens = Math.max(0, minutes + more - wished) / 10 - Math.max(0, minutes - wished) / 10;
    return (long) dayLoad * tens;
  }

  private long balance(int a, int r, int day) {
    int more = model.minutes[a];
    int dayMinutes = board.dayMinutes[day];
    int roomMinutes = board.roomMinutes[r];
    int dayShare = model.shares.day[day];
    int roomShare = model.shares.room[r];
    int days = Shares.over(dayMinutes + more, dayShare) - Shares.over(dayMinutes, dayShare);
    int rooms = Shares.over(roomMinutes + more, roomShare) - Shares.over(roomMinutes, roomShare);
    return (long) dayBalance * days + (long) roomBalance * rooms;
  }
}
