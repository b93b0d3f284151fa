// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

/** Problems for tests. */
final class MeetingProblems {
  private MeetingProblems() {}

  /** As large as a real event; it can be planned, for it is made from a plan. */
  static MeetingsProblem event(Random random, int people, int count, int slots) {
    boolean[][] busy = new boolean[people][slots];
    List<Meeting> meetings = new ArrayList<>();
    while (meetings.size() < count) {
      int one = random.nextInt(people);
      int other = random.nextInt(people);
      int slot = random.nextInt(slots);
      if (one != other && !busy[one][slot] && !busy[other][slot]) {
        busy[one][slot] = true;
        busy[other][slot] = true;
        meetings.add(new Meeting(one, other, all(slots), Set.of()));
      }
    }
    return new MeetingsProblem(
        people,
        Collections.nCopies(slots, people / 2),
        meetings,
        Collections.nCopies(people, Set.of()),
        slots);
  }

  private static Set<Integer> all(int slots) {
    Set<Integer> all = new HashSet<>();
    for (int t = 0; t < slots; t++) {
      all.add(t);
    }
    return all;
  }

  /** Small enough to try every plan; often infeasible. */
  static MeetingsProblem random(Random random, int count) {
    int people = 5;
    int slots = 5;
    List<Meeting> meetings = new ArrayList<>();
    for (int m = 0; m < count; m++) {
      int one = random.nextInt(people);
      int other = (one + 1 + random.nextInt(people - 1)) % people;
      Set<Integer> allowed = new HashSet<>();
      for (int t = 0; t < slots; t++) {
        if (random.nextInt(4) > 0) {
          allowed.add(t);
        }
      }
      Set<Integer> after = m > 0 && random.nextInt(5) == 0 ? Set.of(random.nextInt(m)) : Set.of();
      meetings.add(new Meeting(one, other, allowed, after));
    }
    List<Set<Integer>> forbidden = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      forbidden.add(random.nextInt(3) == 0 ? Set.of(random.nextInt(slots)) : Set.of());
    }
    List<Integer> tables = Collections.nCopies(slots, 1 + random.nextInt(2));
    return new MeetingsProblem(people, tables, meetings, forbidden, random.nextInt(2));
  }
}
