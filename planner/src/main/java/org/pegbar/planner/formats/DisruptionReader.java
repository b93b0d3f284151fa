// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.List;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;
import org.pegbar.planner.repair.Disrupted;
import org.pegbar.planner.repair.Disruption;

/**
 * Reads what happened to a pegbar-json problem; the schema is {@code pegbar-repair.schema.json}.
 */
public final class DisruptionReader {
  private static final int MOST = 10_000_000;

  private DisruptionReader() {}

  /**
   * Lets everything in the file happen, in its order.
   *
   * @throws BadInput for a value that is not what the schema says, or an id that is not known
   */
  public static Disrupted read(String text, Problem problem) {
    Json json = Json.read(text).only("disruptions");
    List<Json> all = json.field("disruptions").items();
    List<Disruption> disruptions = all.stream().map(DisruptionReader::disruption).toList();
    try {
      return Disrupted.by(problem, disruptions);
    } catch (IllegalArgumentException e) {
      throw new BadInput(0, "disruptions", "ids of the problem", String.valueOf(e.getMessage()));
    }
  }

  private static Disruption disruption(Json json) {
    Json type = json.field("type");
    return switch (type.text()) {
      case "person-away" -> new Disruption.PersonAway(id(json, "person"), window(json));
      case "room-lost" -> new Disruption.RoomLost(id(json, "room"), window(json));
      case "item-gone" -> new Disruption.ItemGone(id(json, "item"), window(json));
      case "equipment-gone" ->
          new Disruption.EquipmentGone(id(json, "room"), id(json, "equipment"));
      case "lengthened" ->
          new Disruption.Lengthened(id(json, "activity"), json.field("minutes").integer(1, MOST));
      case "cancelled" -> new Disruption.Cancelled(id(json, "activity"));
      case "added" -> new Disruption.Added(ActivityReader.activity(json.field("activity")));
      default ->
          throw type.bad(
              "person-away, room-lost, item-gone, equipment-gone, lengthened, cancelled or added");
    };
  }

  private static String id(Json json, String field) {
    return json.field(field).text();
  }

  private static Window window(Json json) {
    int from = json.field("from").integer(-MOST, MOST);
    int to = json.field("to").integer(-MOST, MOST);
    if (to <= from) {
      throw json.field("to").bad("a minute after from (" + from + ")");
    }
    return new Window(from, to);
  }
}
