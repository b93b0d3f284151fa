// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.text.English;

/** Writes a plan as JSON, with its reasons in English. */
public final class PlanWriter {
  private PlanWriter() {}

  /** The plan as text. */
  public static String write(Problem problem, Plan plan) {
    English english = new English(problem);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("placements", plan.placements().stream().map(PlanWriter::placement).toList());
    json.put("score", score(plan.score()));
    Map<String, Long> totals = new TreeMap<>();
    plan.totals().forEach((rule, total) -> totals.put(rule.key(), total));
    json.put("totals", totals);
    json.put("violations", plan.violations().stream().map(english::sentence).toList());
    json.put(
        "unplaced",
        plan.unplaced().stream()
            .map(u -> Map.of("activity", u.activity().id(), "why", english.sentence(u)))
            .toList());
    json.put("seed", plan.seed());
    json.put("elapsedMillis", plan.elapsed().toMillis());
    json.put("moves", plan.moves());
    json.put(
        "curve",
        plan.curve().stream()
            .map(p -> List.of(p.elapsed().toMillis(), p.best().unplaced(), p.best().soft()))
            .toList());
    return JsonWriter.write(json);
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
