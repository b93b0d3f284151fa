// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Rule;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Word;

/**
 * What the planner explains, in sentences with names and times that can be told in both languages.
 */
public final class PlanningReport {

  /** So many sentences are kept for each wish, the dearest first. */
  private static final int MOST_SENTENCES = 40;

  private final Words words;
  private final CostTelling costs;
  private final FactTelling facts;

  public PlanningReport(Draft draft, PlanningProblem problem) {
    words = new Words(draft, problem);
    costs = new CostTelling(words);
    facts = new FactTelling(words);
  }

  /** What each wish costs, the dearest first. */
  List<Run.RuleCost> costs(Plan plan, Bounds bounds) {
    Map<Rule, List<Cost>> byRule =
        plan.costs().stream()
            .collect(
                Collectors.groupingBy(
                    Cost::rule, () -> new EnumMap<>(Rule.class), Collectors.toList()));
    return byRule.entrySet().stream()
        .map(one -> ruleCost(plan, bounds, one.getKey(), one.getValue()))
        .sorted(Comparator.comparingLong(Run.RuleCost::penalty).reversed())
        .toList();
  }

  private Run.RuleCost ruleCost(Plan plan, Bounds bounds, Rule rule, List<Cost> all) {
    return new Run.RuleCost(
        rule.key(),
        plan.totals().getOrDefault(rule, 0L),
        bounds.totals().getOrDefault(rule, 0L),
        all.size(),
        all.stream()
            .sorted(Comparator.comparingLong(Cost::points).reversed())
            .limit(MOST_SENTENCES)
            .map(costs::tell)
            .toList());
  }

  /** Rules that pinned sessions break. */
  List<Sentence> pinned(Plan plan) {
    return plan.violations().stream().map(this::pinned).distinct().toList();
  }

  private Sentence pinned(Violation violation) {
    return broken(violation, "programme.planning.pinned");
  }

  /** Which session breaks which rule, with which other one if there is one. */
  public Sentence broken(Violation violation) {
    return broken(violation, "programme.planning.broken");
  }

  private Sentence broken(Violation violation, String key) {
    Word rule = new Word.Label("programme.rule." + violation.rule().key());
    return violation
        .otherActivity()
        .map(other ->
            Sentence.of(
                key + ".with", words.session(violation.activity()), words.session(other), rule))
        .orElseGet(() -> Sentence.of(key, words.session(violation.activity()), rule));
  }

  /** Every session without a place, with the smallest set of facts that forbids it. */
  List<Run.Unplaced> unplaced(Plan plan) {
    return unplaced(plan.unplaced());
  }

  /** Sessions without a place, each with the smallest set of facts that forbids it. */
  public List<Run.Unplaced> unplaced(List<Unplaced> all) {
    return all.stream()
        .map(one ->
            new Run.Unplaced(
                one.activity().id(),
                Sentence.of("programme.planning.unplaced", words.session(one.activity())),
                one.why().stream().map(facts::tell).toList()))
        .toList();
  }
}
