// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaRule;

/** A problem as numbers. */
final class AgendaModel {
  private static final int BITS = 16;
  private static final long MASK = (1L << BITS) - 1;
  final AgendaProblem problem;
  final int meetings;
  final int rooms;
  final int grains;
  final int days;
  final int[] length;

  /** Day of each grain, from 0. */
  final int[] day;

  /** First grain of each day; the number of grains comes last. */
  final int[] firstOfDay;

  /** Rooms that a meeting may have: those that seat it, or, if none does, the largest. */
  final int[][] roomsOf;

  /** Hard points for seats that lack, by meeting and room. */
  final long[][] crowded;

  /** Soft points for rooms that are larger, by room. */
  final long[] smaller;

  /** True if no day is as long as the meeting. */
  final boolean[] longerThanDay;

  private final long[] shared;

  AgendaModel(AgendaProblem problem) {
    this.problem = problem;
    meetings = problem.meetings().size();
    rooms = problem.rooms().size();
    grains = problem.grains().size();
    length = problem.meetings().stream().mapToInt(Meeting::grains).toArray();
    day = days();
    days = day[grains - 1] + 1;
    firstOfDay = IntStream.rangeClosed(0, days).map(this::first).toArray();
    int longest =
        IntStream.range(0, days).map(d -> firstOfDay[d + 1] - firstOfDay[d]).max().orElse(0);
    longerThanDay = new boolean[meetings];
    smaller = new long[rooms];
    roomsOf = new int[meetings][];
    crowded = new long[meetings][rooms];
    shared = new long[meetings * meetings];
    for (int r = 0; r < rooms; r++) {
      smaller[r] = smaller(problem.rooms().get(r).capacity());
    }
    for (int i = 0; i < meetings; i++) {
      longerThanDay[i] = length[i] > longest;
      seat(i);
      share(i);
    }
  }

  private int[] days() {
    int[] days = new int[grains];
    for (int g = 1; g < grains; g++) {
      boolean same = problem.grains().get(g).day().equals(problem.grains().get(g - 1).day());
      days[g] = days[g - 1] + (same ? 0 : 1);
    }
    return days;
  }

  private int first(int d) {
    int g = 0;
    while (g < grains && day[g] < d) {
      g++;
    }
    return g;
  }

  private long smaller(int capacity) {
    return problem.rooms().stream().mapToLong(hall -> Math.max(0, hall.capacity() - capacity)).sum()
        * weight(AgendaRule.LARGER_ROOMS_FIRST);
  }

  private void seat(int i) {
    List<Hall> halls = problem.rooms();
    int seats = problem.meetings().get(i).seats();
    int largest = halls.stream().mapToInt(Hall::capacity).max().orElse(0);
    int least = Math.min(seats, largest);
    roomsOf[i] = IntStream.range(0, rooms).filter(r -> halls.get(r).capacity() >= least).toArray();
    Arrays.setAll(
        crowded[i],
        r ->
            Math.max(0, seats - halls.get(r).capacity()) * (long) weight(AgendaRule.ROOM_CAPACITY));
  }

  private void share(int i) {
    Meeting one = problem.meetings().get(i);
    for (int j = 0; j < meetings; j++) {
      Meeting other = problem.meetings().get(j);
      long required = common(one.required(), other.required());
      long mixed =
          common(one.required(), other.preferred()) + common(one.preferred(), other.required());
      long preferred = common(one.preferred(), other.preferred());
      shared[i * meetings + j] = required | mixed << BITS | preferred << 2 * BITS;
    }
  }

  private static long common(Set<Integer> one, Set<Integer> other) {
    long common = 0;
    for (Integer person : one) {
      common += other.contains(person) ? 1 : 0;
    }
    return common;
  }

  int weight(AgendaRule rule) {
    return problem.weights().getOrDefault(rule, 0);
  }

  /** How many people two meetings share; to be taken apart by the methods below. */
  long shared(int i, int j) {
    return shared[i * meetings + j];
  }

  /** Of those the ones whom both require. */
  static long required(long shared) {
    return shared & MASK;
  }

  /** Of those the ones whom one requires and the other wishes. */
  static long mixed(long shared) {
    return shared >>> BITS & MASK;
  }

  /** Of those the ones whom both wish. */
  static long preferred(long shared) {
    return shared >>> 2 * BITS & MASK;
  }

  /** True if a meeting that starts in this grain ends on the same day, where that can be. */
  boolean inDay(int i, int start) {
    int end = start + length[i];
    return start >= 0 && end <= grains && (longerThanDay[i] || day[end - 1] == day[start]);
  }
}
