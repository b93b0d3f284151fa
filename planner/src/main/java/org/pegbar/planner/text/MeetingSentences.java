// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

/** Says in English what is known about a plan of meetings; numbers from 1, as in the files. */
public final class MeetingSentences {
  private final MeetingsProblem problem;

  /** Speaks about this problem. */
  public MeetingSentences(MeetingsProblem problem) {
    this.problem = problem;
  }

  /** One fact. */
  public String of(MeetingFact fact) {
    return switch (fact) {
      case MeetingFact.Held(int m) -> meeting(m) + " must be held.";
      case MeetingFact.InWindow(int m) ->
          meeting(m) + " may be held only in " + slots(problem.meetings().get(m).slots()) + ".";
      case MeetingFact.Away(int p) ->
          "Participant " + (p + 1) + " is away in " + slots(problem.forbidden().get(p)) + ".";
      case MeetingFact.Before(int earlier, int later) ->
          "Meeting " + (later + 1) + " is held only after meeting " + (earlier + 1) + ".";
      case MeetingFact.TablesIn(int t) ->
          "Slot " + (t + 1) + " has " + problem.tables().get(t) + " tables.";
      case MeetingFact.Fairness() ->
          "Nobody may have over " + problem.fairness() + " breaks more than another.";
    };
  }

  /** A whole plan: what is proven, and who has breaks, or what contradicts what. */
  public List<String> of(MeetingsPlan plan) {
    List<String> sentences = new ArrayList<>();
    switch (plan.status()) {
      case UNKNOWN -> sentences.add("No plan was found in the time given; there may be one.");
      case INFEASIBLE -> contradiction(plan, sentences);
      case OPTIMAL, FEASIBLE -> {
        sentences.add(
            "%d breaks, at least %d in any such plan; %d meetings moved, at least %d in any plan."
                .formatted(plan.breaks(), plan.breaksAtLeast(), plan.moved(), plan.movedAtLeast()));
        breaks(plan, sentences);
      }
    }
    return sentences;
  }

  private void contradiction(MeetingsPlan plan, List<String> sentences) {
    sentences.add(
        plan.conflict().facts().isEmpty()
            ? "There is no plan. What contradicts what was not found in the time given."
            : plan.conflict().minimal()
                ? "There is no plan, for these facts contradict each other; without any one of them"
                    + " they do not:"
                : "There is no plan, for these facts contradict each other:");
    for (MeetingFact fact : plan.conflict().facts()) {
      sentences.add(of(fact));
    }
  }

  private void breaks(MeetingsPlan plan, List<String> sentences) {
    for (int p = 0; p < problem.participants(); p++) {
      TreeSet<Integer> busy = new TreeSet<>();
      for (int m = 0; m < plan.slots().size(); m++) {
        if (problem.meetings().get(m).with(p)) {
          busy.add(plan.slots().get(m));
        }
      }
      Set<Integer> before = new TreeSet<>();
      for (int slot : busy) {
        if (slot > busy.first() && !busy.contains(slot - 1)) {
          before.add(slot);
        }
      }
      if (!before.isEmpty()) {
        sentences.add("Participant " + (p + 1) + " has a break before " + slots(before) + ".");
      }
    }
  }

  private String meeting(int m) {
    Meeting meeting = problem.meetings().get(m);
    return "Meeting %d of participants %d and %d"
        .formatted(m + 1, meeting.one() + 1, meeting.other() + 1);
  }

  private static String slots(Collection<Integer> slots) {
    StringBuilder text = new StringBuilder(slots.size() == 1 ? "slot" : "slots");
    new TreeSet<>(slots).forEach(slot -> text.append(' ').append(slot + 1));
    return text.toString();
  }
}
