// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.EnumMap;
import java.util.Map;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.walks.Packing;

/** The weight of each rule, packed. */
final class Weights {
  private final Map<ConferenceRule, Long> packed = new EnumMap<>(ConferenceRule.class);
  final Packing packing;

  Weights(ConferenceProblem problem) {
    packing = new Packing(most(problem));
    for (ConferenceRule rule : ConferenceRule.values()) {
      packed.put(rule, packing.pack(problem.weights().getOrDefault(rule, Penalty.NONE)));
    }
  }

  long of(ConferenceRule rule) {
    return packed.getOrDefault(rule, 0L);
  }

  /** No rule matches more often than this: each pair by all that both have, each minute. */
  private static Penalty most(ConferenceProblem problem) {
    long minutes = 2L * problem.timeslots().stream().mapToInt(Timeslot::minutes).max().orElse(0);
    long days = 480L * 366 * problem.speakers().size();
    Penalty most = Penalty.NONE;
    for (var entry : problem.weights().entrySet()) {
      long matches =
          entry.getKey() == ConferenceRule.SPEAKER_MAKESPAN
              ? days
              : MatchBounds.of(entry.getKey(), problem) * minutes;
      most = most.plus(entry.getValue().times(matches));
    }
    return most;
  }
}
