// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;

/** How timeslots lie to each other, in minutes by first and second. */
final class Slots {
  final int count;
  final int days;
  final int[] minutes;

  /** Number of the day in order of time, from 0. */
  final int[] day;

  /** Days since 1970. */
  final int[] date;

  /** Common minutes. */
  final int[][] common;

  /** Minutes of both on different days, else 0. */
  final int[][] apart;

  /** Minutes of both if the first ends after the second starts, else 0. */
  final int[][] late;

  /** Minutes of both without enough of a pause between them, else 0. */
  final int[][] tight;

  Slots(List<Timeslot> timeslots, int pauseMinutes) {
    count = timeslots.size();
    minutes = timeslots.stream().mapToInt(Timeslot::minutes).toArray();
    date = timeslots.stream().mapToInt(t -> (int) t.day().toEpochDay()).toArray();
    List<LocalDate> dates =
        List.copyOf(new TreeSet<>(timeslots.stream().map(Timeslot::day).toList()));
    day = timeslots.stream().mapToInt(t -> dates.indexOf(t.day())).toArray();
    days = dates.size();
    common = new int[count][count];
    apart = new int[count][count];
    late = new int[count][count];
    tight = new int[count][count];
    for (int s = 0; s < count; s++) {
      for (int t = 0; t < count; t++) {
        compare(timeslots.get(s), timeslots.get(t), s, t, pauseMinutes);
      }
    }
  }

  private void compare(Timeslot one, Timeslot other, int s, int t, int pauseMinutes) {
    int both = minutes[s] + minutes[t];
    LocalDateTime from = one.start().isAfter(other.start()) ? one.start() : other.start();
    LocalDateTime to = one.end().isBefore(other.end()) ? one.end() : other.end();
    long overlap = Duration.between(from, to).toMinutes();
    common[s][t] = (int) Math.max(0, overlap);
    apart[s][t] = day[s] == day[t] ? 0 : both;
    late[s][t] = one.end().isAfter(other.start()) ? both : 0;
    boolean sameDay = day[s] == day[t];
    tight[s][t] = overlap > 0 || (sameDay && -overlap < pauseMinutes) ? both : 0;
  }
}
