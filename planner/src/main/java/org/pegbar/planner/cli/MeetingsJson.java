// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.text.MeetingSentences;

/** What is written about a plan of meetings; numbers from 1. */
final class MeetingsJson {
  private MeetingsJson() {}

  /** Begins with the status; the numbers follow. */
  static Map<String, Object> of(MeetingsPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", plan.status());
    return json;
  }

  /** Writes {@code --out}, and {@code --explain} if asked for. */
  static void write(
      Options options, MeetingsProblem problem, MeetingsPlan plan, Map<String, Object> json)
      throws IOException {
    List<Integer> slots = new ArrayList<>();
    for (int slot : plan.slots()) {
      slots.add(slot + 1);
    }
    json.put("slot", slots);
    if (plan.status() == Status.INFEASIBLE) {
      json.put("conflict", conflict(problem, plan));
      json.put("conflictIsMinimal", plan.conflict().minimal());
    }
    Files.writeString(options.path("--out"), JsonWriter.write(json));
    if (options.find("--explain").isPresent()) {
      List<String> sentences = new MeetingSentences(problem).of(plan);
      Files.writeString(options.path("--explain"), String.join("\n", sentences) + "\n");
    }
  }

  private static List<Map<String, Object>> conflict(MeetingsProblem problem, MeetingsPlan plan) {
    MeetingSentences sentences = new MeetingSentences(problem);
    List<Map<String, Object>> facts = new ArrayList<>();
    for (MeetingFact fact : plan.conflict().facts()) {
      Map<String, Object> json = new LinkedHashMap<>();
      name(fact, json);
      json.put("sentence", sentences.of(fact));
      facts.add(json);
    }
    return facts;
  }

  private static void name(MeetingFact fact, Map<String, Object> json) {
    switch (fact) {
      case MeetingFact.Held held -> put(json, "held", "meeting", held.meeting());
      case MeetingFact.InWindow window -> put(json, "window", "meeting", window.meeting());
      case MeetingFact.Away away -> put(json, "away", "participant", away.participant());
      case MeetingFact.Before before -> {
        put(json, "before", "meeting", before.earlier());
        json.put("later", before.later() + 1);
      }
      case MeetingFact.TablesIn tables -> put(json, "tables", "slot", tables.slot());
      case MeetingFact.Fairness() -> json.put("fact", "fairness");
    }
  }

  private static void put(Map<String, Object> json, String fact, String what, int number) {
    json.put("fact", fact);
    json.put(what, number + 1);
  }
}
