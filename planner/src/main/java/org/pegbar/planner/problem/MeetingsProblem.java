// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One-to-one meetings into slots (Bofill and others, JAIR 74, 2022): nobody is in two meetings at
 * once, tables are few, and everybody's breaks are few and alike. Participants, meetings and slots
 * count from 0.
 *
 * @param tables most meetings at once, by slot
 * @param forbidden slots in which a participant does not meet, by participant
 * @param fairness most breaks that one participant may have more than another; at least 0
 */
public record MeetingsProblem(
    int participants,
    List<Integer> tables,
    List<Meeting> meetings,
    List<Set<Integer>> forbidden,
    int fairness) {

  /**
   * One meeting.
   *
   * @param slots when it may be held
   * @param after meetings that are held strictly before it
   */
  public record Meeting(int one, int other, Set<Integer> slots, Set<Integer> after) {

    /** Copies the sets. */
    public Meeting {
      slots = Set.copyOf(slots);
      after = Set.copyOf(after);
    }

    /** True if the participant takes part. */
    public boolean with(int participant) {
      return one == participant || other == participant;
    }
  }

  /** Copies the lists. */
  public MeetingsProblem {
    tables = List.copyOf(tables);
    meetings = List.copyOf(meetings);
    forbidden = forbidden.stream().map(Set::copyOf).toList();
  }

  /** Number of slots. */
  public int slots() {
    return tables.size();
  }

  /** The slots in which a meeting can be held as far as itself and its two participants go. */
  public List<Integer> possible(int meeting) {
    Meeting asked = meetings.get(meeting);
    List<Integer> possible = new ArrayList<>();
    for (int t = 0; t < slots(); t++) {
      if (asked.slots().contains(t)
          && !forbidden.get(asked.one()).contains(t)
          && !forbidden.get(asked.other()).contains(t)) {
        possible.add(t);
      }
    }
    return possible;
  }
}
