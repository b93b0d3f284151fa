// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

/** Judges a plan of meetings in the plainest code. */
public final class MeetingsChecker {

  /**
   * What a plan is worth.
   *
   * @param faults rules broken, in English with numbers from 1; empty if it is valid
   */
  public record Verdict(List<String> faults, int breaks) {}

  private final MeetingsProblem problem;
  private final List<Integer> slots;
  private final List<String> faults = new ArrayList<>();

  private MeetingsChecker(MeetingsProblem problem, List<Integer> slots) {
    this.problem = problem;
    this.slots = slots;
  }

  /** Judges; {@code slots} holds the slot of each meeting from 0. */
  public static Verdict judge(MeetingsProblem problem, List<Integer> slots) {
    MeetingsChecker checker = new MeetingsChecker(problem, slots);
    return checker.judge();
  }

  private Verdict judge() {
    if (slots.size() != problem.meetings().size()) {
      faults.add(
          "expected %d slots, but found %d".formatted(problem.meetings().size(), slots.size()));
      return new Verdict(faults, 0);
    }
    for (int m = 0; m < slots.size(); m++) {
      meeting(m);
    }
    tables();
    List<Integer> breaks = new ArrayList<>();
    for (int p = 0; p < problem.participants(); p++) {
      breaks.add(participant(p));
    }
    int most = breaks.stream().max(Integer::compare).orElse(0);
    int least = breaks.stream().min(Integer::compare).orElse(0);
    if (most - least > problem.fairness()) {
      faults.add(
          "one participant has %d breaks, another %d, more than %d apart"
              .formatted(most, least, problem.fairness()));
    }
    return new Verdict(faults, breaks.stream().mapToInt(Integer::intValue).sum());
  }

  private void meeting(int m) {
    Meeting meeting = problem.meetings().get(m);
    int slot = slots.get(m);
    if (!meeting.slots().contains(slot)) {
      faults.add("meeting %d may not be in slot %d".formatted(m + 1, slot + 1));
    }
    for (int p : new int[] {meeting.one(), meeting.other()}) {
      if (problem.forbidden().get(p).contains(slot)) {
        faults.add(
            "participant %d of meeting %d is away in slot %d".formatted(p + 1, m + 1, slot + 1));
      }
    }
    for (int earlier : meeting.after()) {
      if (slots.get(earlier) >= slot) {
        faults.add(
            "meeting %d (slot %d) is held before meeting %d (slot %d)"
                .formatted(earlier + 1, slots.get(earlier) + 1, m + 1, slot + 1));
      }
    }
  }

  private void tables() {
    for (int t = 0; t < problem.slots(); t++) {
      int slot = t;
      long busy = slots.stream().filter(s -> s == slot).count();
      if (busy > problem.tables().get(t)) {
        faults.add(
            "slot %d has %d meetings but %d tables"
                .formatted(t + 1, busy, problem.tables().get(t)));
      }
    }
  }

  private int participant(int p) {
    TreeSet<Integer> busy = new TreeSet<>();
    for (int m = 0; m < slots.size(); m++) {
      if (problem.meetings().get(m).with(p) && !busy.add(slots.get(m))) {
        faults.add("participant %d has two meetings in slot %d".formatted(p + 1, slots.get(m) + 1));
      }
    }
    int breaks = 0;
    for (int slot : busy) {
      Integer next = busy.higher(slot);
      breaks += next != null && next > slot + 1 ? 1 : 0;
    }
    return breaks;
  }
}
