// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import org.pegbar.planner.problem.TracksProblem;

/** Where each talk of a complete timetable is, and how near two of them are. */
final class TalkPlaces {
  private final TracksProblem problem;
  private final int[] session;
  private final int[] room;
  private final int[] slot;

  TalkPlaces(TracksProblem problem, int[][][] talks) {
    this.problem = problem;
    session = new int[problem.talks()];
    room = new int[problem.talks()];
    slot = new int[problem.talks()];
    for (int s = 0; s < talks.length; s++) {
      for (int r = 0; r < talks[s].length; r++) {
        for (int t = talks[s][r].length - 1; t >= 0; t--) {
          if (talks[s][r][t] >= 0) {
            note(talks[s][r][t], s, r, t);
          }
        }
      }
    }
  }

  private void note(int talk, int s, int r, int t) {
    session[talk] = s;
    room[talk] = r;
    slot[talk] = t;
  }

  int session(int talk) {
    return session[talk];
  }

  /** True if two talks are in one session, but in different rooms. */
  boolean apart(int talk, int other) {
    return session[talk] == session[other] && room[talk] != room[other];
  }

  /** Timeslots that two talks in different rooms share. */
  int commonSlots(int talk, int other) {
    if (!apart(talk, other)) {
      return 0;
    }
    int from = Math.max(slot[talk], slot[other]);
    int to =
        Math.min(slot[talk] + problem.talkSlots()[talk], slot[other] + problem.talkSlots()[other]);
    return Math.max(0, to - from);
  }

  int countApart(int[][] pairs) {
    int count = 0;
    for (int[] pair : pairs) {
      count += apart(pair[0], pair[1]) ? 1 : 0;
    }
    return count;
  }

  int countCommonSlots(int[][] pairs) {
    int count = 0;
    for (int[] pair : pairs) {
      count += commonSlots(pair[0], pair[1]);
    }
    return count;
  }
}
