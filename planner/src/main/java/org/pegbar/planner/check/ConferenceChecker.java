// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;

/**
 * Judges talks in timeslots and rooms as the conference example of Timefold Solver 1.0.0 does; a
 * talk without its timeslot or room takes part in no rule.
 */
public final class ConferenceChecker {
  private ConferenceChecker() {}

  /** The spots are those of the talks, in their order. */
  public static Verdict<ConferenceRule> judge(ConferenceProblem problem, List<Spot> spots) {
    Ledger<ConferenceRule> ledger =
        new Ledger<>(
            ConferenceRule.class, rule -> problem.weights().getOrDefault(rule, Penalty.NONE));
    for (Spot spot : spots) {
      ledger.missing(spot.timeslot() == ConferenceProblem.NONE);
      ledger.missing(spot.room() == ConferenceProblem.NONE);
    }
    List<Held> held = Held.all(problem, spots);
    new TalkRules(problem, ledger).judge(held);
    new TalkTagRules(problem, ledger).judge(held);
    new TalkPairRules(problem, ledger).judge(held);
    return ledger.verdict();
  }

  /** Where the solution is none: a pinned talk was moved, or a talk is where its type cannot be. */
  public static List<String> faults(ConferenceProblem problem, List<Spot> spots) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Talk talk = problem.talks().get(i);
      String name = "'" + talk.code() + " " + talk.title() + "'";
      Spot spot = spots.get(i);
      if (talk.pinned() && !spot.equals(talk.given())) {
        faults.add(name + " is pinned, but was moved.");
      }
      if (spot.timeslot() != ConferenceProblem.NONE
          && !problem.timeslots().get(spot.timeslot()).types().contains(talk.type())) {
        faults.add(name + " is in a timeslot that is not for talks of type " + talk.type() + ".");
      }
      if (spot.room() != ConferenceProblem.NONE
          && !problem.rooms().get(spot.room()).types().contains(talk.type())) {
        faults.add(name + " is in a room that is not for talks of type " + talk.type() + ".");
      }
    }
    return faults;
  }
}
