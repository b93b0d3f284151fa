// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.List;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.Window;

/** The values that fields of pegbar-json share: ids, names, minutes and windows. */
final class Values {
  private static final int MOST = 10_000_000;

  private Values() {}

  static String id(Json json) {
    return json.field("id").text();
  }

  static String name(Json json) {
    return json.find("name").map(Json::text).orElseGet(() -> id(json));
  }

  /** A point in time. */
  static int minute(Json json) {
    return json.integer(-MOST, MOST);
  }

  /** A length, or a count. */
  static int minutes(Json json) {
    return json.integer(0, MOST);
  }

  /** The length or count in a field, 0 if it is missing. */
  static int minutes(Json json, String field) {
    return json.or(field, 0, Values::minutes);
  }

  static List<Window> windows(Json json, String field) {
    return json.items(field).stream().map(Values::window).toList();
  }

  private static Window window(Json json) {
    json.only("from", "to");
    int from = minute(json.field("from"));
    int to = minute(json.field("to"));
    if (to <= from) {
      throw json.field("to").bad("a minute after from (" + from + ")");
    }
    return new Window(from, to);
  }
}
