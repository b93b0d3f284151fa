// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.AgendaRule;

/** Puts meetings for which no room was free where they break the fewest hard points. */
final class Leftovers {
  private final AgendaModel model;
  private final List<Spot> spots;

  Leftovers(AgendaModel model, List<Spot> spots) {
    this.model = model;
    this.spots = new ArrayList<>(spots);
  }

  List<Spot> placed() {
    for (int i = 0; i < spots.size(); i++) {
      if (!spots.get(i).whole()) {
        spots.set(i, best(i));
      }
    }
    return spots;
  }

  private Spot best(int i) {
    Spot best = Spot.NOWHERE;
    long least = Long.MAX_VALUE;
    for (int s = 0; s < model.grains; s++) {
      for (int r = 0; r < model.rooms; r++) {
        long hard = alone(i, s, r) + conflicts(i, s, r);
        if (hard < least) {
          least = hard;
          best = new Spot(s, r);
        }
      }
    }
    return best;
  }

  private long alone(int i, int s, int r) {
    int last = s + model.length[i] - 1;
    if (last >= model.grains) {
      return model.crowded[i][r] + (long) last * model.weight(AgendaRule.OVERTIME);
    }
    boolean sameDay = model.day[s] == model.day[last];
    return model.crowded[i][r] + (sameDay ? 0 : model.weight(AgendaRule.SAME_DAY));
  }

  private long conflicts(int i, int s, int r) {
    long hard = 0;
    for (int k = 0; k < spots.size(); k++) {
      Spot spot = spots.get(k);
      if (k != i && spot.whole()) {
        int end = Math.min(s + model.length[i], spot.grain() + model.length[k]);
        int common = end - Math.max(s, spot.grain());
        long required = AgendaModel.required(model.shared(i, k));
        long perGrain =
            required * model.weight(AgendaRule.REQUIRED_CONFLICT)
                + (spot.room() == r ? model.weight(AgendaRule.ROOM_CONFLICT) : 0);
        hard += Math.max(0, common) * perGrain;
      }
    }
    return hard;
  }
}
