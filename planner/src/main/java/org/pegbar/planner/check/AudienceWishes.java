// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Demand;

/** The wishes of those who come to watch. */
final class AudienceWishes {
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  AudienceWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    Map<String, Put> byId = new HashMap<>();
    puts.forEach(put -> byId.put(put.activity().id(), put));
    setting.problem.demands().forEach(demand -> demand(demand, byId));
    Setting.by(
            puts, put -> put.activity().work() == null ? List.of() : List.of(put.activity().work()))
        .values()
        .forEach(this::premiereFirst);
    return costs;
  }

  private void demand(Demand demand, Map<String, Put> byId) {
    Put put = byId.get(demand.activity());
    Put other = byId.get(demand.other());
    if (put != null && other != null && demand.people() > 0 && put.overlaps(other)) {
      costs.add(
          new Cost.DemandClash(
              put.activity().ref(), other.activity().ref(), put.together(other), demand.people()));
    }
  }

  private void premiereFirst(List<Put> showings) {
    for (Put premiere : showings) {
      for (Put repeat : showings) {
        if (premiere.activity().premiere()
            && !repeat.activity().premiere()
            && Objects.equals(premiere.activity().work(), repeat.activity().work())
            && repeat.start() < premiere.start()) {
          costs.add(
              new Cost.PremiereLater(
                  premiere.activity().ref(),
                  premiere.start(),
                  repeat.activity().ref(),
                  repeat.start(),
                  1));
        }
      }
    }
  }
}
