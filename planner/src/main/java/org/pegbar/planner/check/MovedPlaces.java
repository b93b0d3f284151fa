// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Published;

/** What was announced and is no longer true. */
final class MovedPlaces {
  private MovedPlaces() {}

  static List<Cost> of(Setting setting, List<Put> puts) {
    Map<String, Put> byId = new HashMap<>();
    puts.forEach(put -> byId.put(put.activity().id(), put));
    List<Cost> costs = new ArrayList<>();
    for (Published announced : setting.problem.published()) {
      Placement then = announced.placement();
      Put now = byId.get(then.activity());
      long points = announced.weight() * perWeight(then, now);
      if (points > 0) {
        Activity activity = setting.activity(then.activity());
        Place published = new Place(setting.room(then.room()).ref(), then.start());
        costs.add(
            new Cost.Moved(activity.ref(), published, now == null ? null : now.place(), points));
      }
    }
    return costs;
  }

  private static long perWeight(Placement then, @Nullable Put now) {
    if (now == null || now.start() != then.start()) {
      return Cost.Moved.MOVE + Cost.Moved.NEW_TIME;
    }
    return now.room().id().equals(then.room()) ? 0 : Cost.Moved.MOVE;
  }
}
