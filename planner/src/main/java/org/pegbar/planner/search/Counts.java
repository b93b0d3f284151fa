// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

/** What is counted over everything on a board, so that wishes about sums are known at once. */
final class Counts {
  final int[][] trackInRoom;
  final int[][] trackOnDay;
  final int[] trackRooms;
  final int[] trackDays;
  final int[] dayMinutes;
  final int[] roomMinutes;

  /** Meetings of each person. */
  final int[] meetings;

  /** Teams needed at each minute of the event, and minutes beyond those there are, by language. */
  final int[][] needed;

  final long[] excess;
  private final Model model;
  private final int firstMinute;

  Counts(Model model) {
    this.model = model;
    int days = model.timeTables.days();
    trackInRoom = new int[model.tracks][model.rooms];
    trackOnDay = new int[model.tracks][days];
    trackRooms = new int[model.tracks];
    trackDays = new int[model.tracks];
    dayMinutes = new int[days];
    roomMinutes = new int[model.rooms];
    meetings = new int[model.people.count];
    firstMinute = model.timeTables.firstMinute();
    int minutes = model.timeTables.lastMinute() - firstMinute;
    needed = new int[model.languages.teams.length][minutes];
    excess = new long[needed.length];
  }

  /** Counts an activity in, with {@code sign} 1, or out, with -1. */
  void count(int a, int r, int s, int sign) {
    int day = model.timeTables.day(s);
    dayMinutes[day] += sign * model.minutes[a];
    roomMinutes[r] += sign * model.minutes[a];
    track(model.track[a], r, day, sign);
    if (model.people.meeting[a]) {
      for (int p : model.people.of[a]) {
        meetings[p] += sign;
      }
    }
    for (int language : model.languages.interpreted[a]) {
      interpret(language, a, s, sign);
    }
  }

  private void track(int track, int r, int day, int sign) {
    if (track != NOWHERE) {
      int inThisRoom = trackInRoom[track][r] += sign;
      int onThisDay = trackOnDay[track][day] += sign;
      int edge = sign > 0 ? 1 : 0;
      trackRooms[track] += inThisRoom == edge ? sign : 0;
      trackDays[track] += onThisDay == edge ? sign : 0;
    }
  }

  private void interpret(int language, int a, int s, int sign) {
    excess[language] += sign > 0 ? shortOf(language, a, s) : 0;
    int[] load = needed[language];
    for (int i = from(s), to = to(a, s); i < to; i++) {
      load[i] += sign;
    }
    excess[language] -= sign < 0 ? shortOf(language, a, s) : 0;
  }

  /** Minutes of an activity that is not on the board for which no team is left. */
  int shortOf(int language, int a, int s) {
    int[] load = needed[language];
    int teams = model.languages.teams[language];
    int without = 0;
    for (int i = from(s), to = to(a, s); i < to; i++) {
      without += load[i] >= teams ? 1 : 0;
    }
    return without;
  }

  private int from(int s) {
    return Math.max(0, s - firstMinute);
  }

  private int to(int a, int s) {
    return Math.min(s + model.minutes[a] - firstMinute, needed.length == 0 ? 0 : needed[0].length);
  }
}
