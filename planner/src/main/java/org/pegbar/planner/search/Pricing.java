// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;
import static org.pegbar.planner.search.Model.NOWHERE;

import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/** What one more placement costs the wishes, given all others on the board. */
final class Pricing {
  private final Board board;
  private final Model model;
  private final PersonPricing person;
  private final int trackRoom;
  private final int trackDay;
  private final int trackRun;
  private final int languageRun;
  private final int interpretation;
  private final int dayBalance;
  private final int roomBalance;

  /** Bounds that the place priced last breaks, less those it mends. */
  int bounds;

  /** Changes of the breaks of those who take part in the activity priced last. */
  private final int[] breaks;

  Pricing(Board board) {
    this.board = board;
    this.model = board.model;
    this.person = new PersonPricing(board);
    Weights weights = model.problem.weights();
    trackRoom = weights.of(Rule.TRACK_ROOM);
    trackDay = weights.of(Rule.TRACK_DAY);
    trackRun = weights.of(Rule.TRACK_RUN);
    languageRun = model.languages.anySpoken ? weights.of(Rule.LANGUAGE_RUN) : 0;
    interpretation = weights.of(Rule.INTERPRETATION);
    dayBalance = weights.of(Rule.DAY_BALANCE);
    roomBalance = weights.of(Rule.ROOM_BALANCE);
    int most = 0;
    for (int[] people : model.people.of) {
      most = Math.max(most, people.length);
    }
    breaks = new int[most];
  }

  long ofNothing() {
    return person.ofNothing();
  }

  long of(int a, int r, int s) {
    int day = model.timeTables.day(s);
    long price = model.roomTables.fit[a][r] + model.timeTables.price(a, s);
    if (model.track[a] != NOWHERE) {
      price += track(model.track[a], r, day);
    }
    price += run(a, r, s, day) + neighbours(a, s) + interpreters(a, s);
    int[] people = model.people.of[a];
    bounds = 0;
    for (int i = 0; i < people.length; i++) {
      price += person.of(people[i], a, r, s);
      bounds += person.bounds;
      breaks[i] = person.breaks;
    }
    return price + balance(a, r, day);
  }

  /** What the wishes pay less once {@code a}, already lifted, has left this place. */
  long leaving(int a, int r, int s) {
    person.leaving = true;
    long price = of(a, r, s);
    person.leaving = false;
    return price;
  }

  /** Counts the breaks of the place priced last, in or out. */
  void count(int a, int sign) {
    int[] people = model.people.of[a];
    for (int i = 0; i < people.length; i++) {
      board.breaks.add(people[i], sign * breaks[i]);
    }
  }

  private long track(int track, int r, int day) {
    Counts counts = board.counts;
    boolean newRoom = counts.trackInRoom[track][r] == 0 && counts.trackRooms[track] > 0;
    boolean newDay = counts.trackOnDay[track][day] == 0 && counts.trackDays[track] > 0;
    return (newRoom ? trackRoom : 0) + (newDay ? trackDay : 0);
  }

  private long run(int a, int r, int s, int day) {
    if (model.track[a] == NOWHERE && languageRun == 0 && !model.anyTrack) {
      return 0;
    }
    int at = board.position(r, s, a);
    int before = at > 0 ? board.inRoom[r][at - 1] : NOWHERE;
    int after = at < board.roomCount[r] ? board.inRoom[r][at] : NOWHERE;
    boolean follows = before != NOWHERE && board.day[before] == day;
    boolean leads = after != NOWHERE && board.day[after] == day;
    long price = 0;
    if (follows) {
      price += change(before, a);
    }
    if (leads) {
      price += change(a, after);
    }
    return follows && leads ? price - change(before, after) : price;
  }

  private long change(int earlier, int later) {
    return (differ(model.track[earlier], model.track[later]) ? trackRun : 0)
        + (differ(model.languages.spoken[earlier], model.languages.spoken[later])
            ? languageRun
            : 0);
  }

  private static boolean differ(int one, int other) {
    return one != other && one != NOWHERE && other != NOWHERE;
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

  private long interpreters(int a, int s) {
    long price = 0;
    for (int language : model.languages.interpreted[a]) {
      long now = board.counts.excess[language];
      long more = board.counts.shortOf(language, a, s);
      price += interpretation * ((now + more) / 10 - now / 10);
    }
    return price;
  }

  private long balance(int a, int r, int day) {
    int more = model.minutes[a];
    int dayMinutes = board.counts.dayMinutes[day];
    int roomMinutes = board.counts.roomMinutes[r];
    int dayShare = model.shares.day[day];
    int roomShare = model.shares.room[r];
    int days = Shares.over(dayMinutes + more, dayShare) - Shares.over(dayMinutes, dayShare);
    int rooms = Shares.over(roomMinutes + more, roomShare) - Shares.over(roomMinutes, roomShare);
    return (long) dayBalance * days + (long) roomBalance * rooms;
  }
}
