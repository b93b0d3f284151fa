// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.stream.Collectors;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Problem;

/** One sentence for each violation, cost and reason of a problem. */
public final class English {
  private final FactSentences facts;
  private final ViolationSentences violations;
  private final CostSentences costs;

  /** Sentences that tell the time by the problem's days. */
  public English(Problem problem) {
    Clock clock = new Clock(problem);
    this.facts = new FactSentences(clock);
    this.violations = new ViolationSentences(clock);
    this.costs = new CostSentences(clock);
  }

  /** Why an activity has no place. */
  public String sentence(Unplaced unplaced) {
    String why = unplaced.why().stream().map(facts::sentence).collect(Collectors.joining("; "));
    return "'%s' has no place: %s.".formatted(unplaced.activity(), why);
  }

  /** What a violation breaks, with what to try where that is known. */
  public String sentence(Violation violation) {
    return violations.sentence(violation);
  }

  /** What a wish costs and why. */
  public String sentence(Cost cost) {
    return costs.sentence(cost);
  }
}
