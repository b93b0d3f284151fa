// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.repair.Move;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Remedy;
import org.pegbar.planner.text.English;

/** Writes the outcome of a repair as JSON; its first remedy is the plan. */
public final class RepairWriter {
  private final English english;

  private RepairWriter(Problem problem) {
    this.english = new English(problem);
  }

  /** The outcome as text. */
  public static String write(Problem problem, Outcome outcome) {
    return JsonWriter.write(new RepairWriter(problem).json(outcome));
  }

  private Map<String, Object> json(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (outcome) {
      case Outcome.Sound sound -> {
        json.put("status", "SOUND");
        json.put("soft", sound.score().soft());
        json.put("front", List.of());
      }
      case Outcome.Unmendable stuck -> {
        json.put("status", "UNMENDABLE");
        json.put("conflicts", stuck.conflicts().stream().map(english::sentence).toList());
      }
      case Outcome.Mended mended -> mended(mended, json);
    }
    return json;
  }

  private void mended(Outcome.Mended mended, Map<String, Object> json) {
    json.put("status", mended.best().isFewest() ? "PROVEN" : "MENDED");
    json.put("placements", mended.best().placements().stream().map(PlanWriter::placement).toList());
    json.put("broken", mended.broken().stream().map(english::sentence).toList());
    json.put("front", mended.front().stream().map(this::json).toList());
    json.put("foundAfterMillis", mended.foundAfter().toMillis());
    json.put("elapsedMillis", mended.elapsed().toMillis());
    json.put("cancelled", mended.cancelled());
  }

  private Map<String, Object> json(Remedy remedy) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("moved", remedy.moved());
    json.put("movesAtLeast", remedy.movesAtLeast());
    json.put("people", remedy.people().stream().map(Ref::id).toList());
    json.put("fewestPeople", remedy.fewestPeople());
    json.put("weight", remedy.weight());
    json.put("score", PlanWriter.score(remedy.score()));
    json.put("moves", remedy.moves().stream().map(RepairWriter::json).toList());
    json.put("unplaced", remedy.unplaced().stream().map(english::sentence).toList());
    return json;
  }

  private static Map<String, Object> json(Move move) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("activity", move.activity().id());
    put(json, "from", move.from());
    put(json, "to", move.to());
    json.put("people", move.people().stream().map(Ref::id).toList());
    return json;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Place place) {
    if (place != null) {
      json.put(name, Map.of("room", place.room().id(), "start", place.start()));
    }
  }
}
