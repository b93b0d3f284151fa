// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.MarketFact;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.plan.MatchmakingPlan.Reached;
import org.pegbar.planner.plan.NotHeld;
import org.pegbar.planner.plan.NotHeld.Obstacle;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.text.MarketSentences;

/** Writes the answer for a market; its meetings can be the promises of the next run. */
public final class MatchmakingWriter {
  private final MarketSentences sentences;

  private MatchmakingWriter(MatchmakingProblem problem) {
    sentences = new MarketSentences(problem);
  }

  /** The answer as JSON. */
  public static String write(MatchmakingProblem problem, MatchmakingPlan plan) {
    return JsonWriter.write(new MatchmakingWriter(problem).json(problem, plan));
  }

  private Map<String, Object> json(MatchmakingProblem problem, MatchmakingPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", problem.name());
    json.put("proven", plan.isProven());
    json.put("cancelled", plan.cancelled());
    json.put("seed", plan.seed());
    json.put("steps", plan.steps());
    json.put("seconds", plan.elapsed().toMillis() / 1e3);
    json.put("goals", plan.reached().stream().map(MatchmakingWriter::goal).toList());
    json.put("meetings", plan.meetings().stream().map(MatchmakingWriter::meeting).toList());
    json.put("notHeld", plan.notHeld().stream().map(this::notHeld).toList());
    json.put("conflict", plan.conflict().stream().map(this::fact).toList());
    json.put("conflictIsMinimal", plan.conflictIsMinimal());
    return json;
  }

  private static Map<String, Object> goal(Reached reached) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("goal", reached.goal().key());
    json.put("value", reached.value());
    json.put("bound", reached.bound());
    json.put("proven", reached.proven());
    return json;
  }

  private static Map<String, Object> meeting(Meeting meeting) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("request", meeting.request());
    json.put("slot", meeting.slot());
    json.put("table", meeting.table());
    return json;
  }

  private Map<String, Object> notHeld(NotHeld notHeld) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("request", notHeld.request());
    switch (notHeld.why()) {
      case NotHeld.Refused(var by) -> reason(json, "refused", by);
      case NotHeld.NotAsked() -> json.put("reason", "not-asked");
      case NotHeld.MetBefore() -> json.put("reason", "met-before");
      case NotHeld.NeverTogether() -> json.put("reason", "never-together");
      case NotHeld.AgendaFull(var person, int most) -> {
        reason(json, "agenda-full", person);
        json.put("most", most);
      }
      case NotHeld.StillOpen(String slot) -> {
        json.put("reason", "still-open");
        json.put("slot", slot);
      }
      case NotHeld.InTheWay(var obstacles) -> {
        json.put("reason", "in-the-way");
        json.put("obstacles", obstacles.stream().map(MatchmakingWriter::obstacle).toList());
      }
    }
    json.put("sentence", sentences.of(notHeld));
    return json;
  }

  private static void reason(Map<String, Object> json, String reason, Ref person) {
    json.put("reason", reason);
    json.put("participant", person.id());
  }

  private static Map<String, Object> obstacle(Obstacle obstacle) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("slot", obstacle.slot());
    switch (obstacle) {
      case NotHeld.Busy busy -> {
        reason(json, "busy", busy.person());
        json.put("with", busy.with());
      }
      case NotHeld.TablesTaken taken -> {
        json.put("reason", "tables-taken");
        json.put("tables", taken.tables());
      }
      case NotHeld.TooManyInRow row -> {
        reason(json, "too-many-in-row", row.person());
        json.put("most", row.most());
      }
    }
    return json;
  }

  private Map<String, Object> fact(MarketFact fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (fact) {
      case MarketFact.MustBeHeld f -> put(json, "must", "request", f.request());
      case MarketFact.OnlyWhen f -> put(json, "when", "request", f.request());
      case MarketFact.Promised f -> {
        put(json, "promised", "request", f.request());
        json.put("slot", f.slot());
      }
      case MarketFact.OnlyFree f -> put(json, "free", "participant", f.person().id());
      case MarketFact.AtMost f -> {
        put(json, "most", "participant", f.person().id());
        json.put("most", f.most());
      }
      case MarketFact.InRow f -> {
        put(json, "mostInRow", "participant", f.person().id());
        json.put("most", f.most());
      }
      case MarketFact.TablesIn f -> {
        put(json, "tables", "slot", f.slot());
        json.put("tables", f.tables());
      }
      case MarketFact.StandsOpen f -> put(json, "stands", "request", f.request());
    }
    json.put("sentence", sentences.of(fact));
    return json;
  }

  private static void put(Map<String, Object> json, String fact, String what, String id) {
    json.put("fact", fact);
    json.put(what, id);
  }
}
