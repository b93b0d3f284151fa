// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

/** Reads a disturbed plan of meetings: what was planned, and what happened since. */
public final class ReplanReader {

  /** The problem after the events, and the slot that each old meeting had. */
  public record Disturbed(MeetingsProblem problem, List<Integer> old) {}

  private final MeetingsProblem base;
  private final List<Set<Integer>> forbidden;
  private final List<Integer> tables;
  private final List<Meeting> meetings;

  private ReplanReader(MeetingsProblem base) {
    this.base = base;
    this.forbidden = new ArrayList<>(base.forbidden());
    this.tables = new ArrayList<>(base.tables());
    this.meetings = new ArrayList<>(base.meetings());
  }

  /** The instance that a file of scenarios starts from. */
  public static String baseInstance(Json json) {
    Json base = json.field("base_instance");
    if (!base.text().matches("[\\w.-]+\\.dzn")) {
      throw base.bad("the name of a .dzn file");
    }
    return base.text();
  }

  /** Fairness of the base instance. */
  public static int fairness(Json json) {
    return json.or("fairness_d", 2, value -> value.integer(0, 100));
  }

  /**
   * Lets a scenario happen.
   *
   * @param scenario index in the file, from 0
   * @throws org.pegbar.planner.input.BadInput for anything that is not what the format says
   */
  public static Disturbed read(Json json, MeetingsProblem base, int scenario, int morning) {
    List<Json> scenarios = json.field("scenarios").items();
    if (scenario >= scenarios.size()) {
      throw json.field("scenarios").bad("a scenario with the index " + scenario);
    }
    ReplanReader reader = new ReplanReader(base);
    scenarios.get(scenario).field("events").items().forEach(event -> reader.happen(event, morning));
    List<Integer> old =
        json.field("initial_slots").items().stream()
            .map(slot -> slot.integer(1, base.slots()) - 1)
            .toList();
    if (old.size() != base.meetings().size()) {
      throw json.field("initial_slots").bad(base.meetings().size() + " slots");
    }
    MeetingsProblem problem =
        new MeetingsProblem(
            base.participants(), reader.tables, reader.meetings, reader.forbidden, base.fairness());
    return new Disturbed(problem, old);
  }

  private void happen(Json event, int morning) {
    switch (event.field("type").text()) {
      case "participant_unavailable" -> unavailable(event);
      case "tables_in_slot" ->
          tables.set(slot(event.field("slot")), event.field("tables").integer(0, 100_000));
      case "new_meeting" -> meet(event, morning);
      default ->
          throw event.field("type").bad("participant_unavailable, tables_in_slot or new_meeting");
    }
  }

  private void unavailable(Json event) {
    int participant = participant(event.field("participant"));
    Set<Integer> away = new HashSet<>(forbidden.get(participant));
    event.field("slots").items().forEach(slot -> away.add(slot(slot)));
    forbidden.set(participant, away);
  }

  private void meet(Json event, int morning) {
    List<Json> two = event.field("participants").items();
    if (two.size() != 2) {
      throw event.field("participants").bad("two participants");
    }
    int session = event.or("session", 3, value -> value.integer(1, 3));
    meetings.add(
        new Meeting(
            participant(two.getFirst()),
            participant(two.getLast()),
            DznReader.session(session, morning, base.slots()),
            Set.of()));
  }

  private int participant(Json json) {
    return json.integer(1, base.participants()) - 1;
  }

  private int slot(Json json) {
    return json.integer(1, base.slots()) - 1;
  }
}
