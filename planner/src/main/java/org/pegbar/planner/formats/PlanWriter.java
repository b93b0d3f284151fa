// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.text.English;

/** Writes a plan as JSON, with its bounds and its reasons in English. */
public final class PlanWriter {
  private PlanWriter() {}

  /** The plan as text. */
  public static String write(Problem problem, Plan plan, Bounds bounds) {
    English english = new English(problem);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("placements", plan.placements().stream().map(PlanWriter::placement).toList());
    json.put("score", score(plan.score()));
    json.put("totals", totals(plan.totals()));
    json.put("bounds", bounds(plan.score(), bounds));
    json.put("violations", plan.violations().stream().map(english::sentence).toList());
    json.put("conflicts", plan.violations().stream().map(v -> conflict(v, english)).toList());
    json.put(
        "unplaced",
        plan.unplaced().stream()
            .map(u -> Map.of("activity", u.activity().id(), "why", english.sentence(u)))
            .toList());
    json.put("seed", plan.seed());
    json.put("elapsedMillis", plan.elapsed().toMillis());
    json.put("moves", plan.moves());
    json.put("movesPerSecond", plan.movesPerSecond());
    json.put(
        "curve",
        plan.curve().stream()
            .map(p -> List.of(p.elapsed().toMillis(), p.best().unplaced(), p.best().soft()))
            .toList());
    return JsonWriter.write(json);
  }

  /** A smallest set of pinned activities that cannot all stay, and the rule that says so. */
  private static Map<String, Object> conflict(Violation violation, English english) {
    List<String> activities = new ArrayList<>(List.of(violation.activity().id()));
    violation.otherActivity().ifPresent(other -> activities.add(other.id()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", violation.rule().key());
    json.put("activities", activities);
    json.put("why", english.sentence(violation));
    return json;
  }

  private static Map<String, Long> totals(Map<Rule, Long> byRule) {
    Map<String, Long> totals = new TreeMap<>();
    byRule.forEach((rule, total) -> totals.put(rule.key(), total));
    return totals;
  }

  private static Map<String, Object> bounds(Score score, Bounds bounds) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("disruption", bounds.disruption());
    json.put("unplaced", bounds.unplaced());
    json.put("soft", bounds.soft());
    json.put("totals", totals(bounds.totals()));
    json.put("placementIsProvenBest", bounds.provesPlacement(score));
    json.put("softGapPercent", Math.round(100 * bounds.softGap(score)));
    return json;
  }

  static Map<String, Object> placement(Placement placement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("activity", placement.activity());
    json.put("room", placement.room());
    json.put("start", placement.start());
    return json;
  }

  static Map<String, Object> score(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("hard", score.hard());
    json.put("disruption", score.disruption());
    json.put("unplaced", score.unplaced());
    json.put("soft", score.soft());
    return json;
  }
}
