// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Interpreting;

/** The wishes about languages and those who interpret. */
final class LanguageWishes {
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  LanguageWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    Setting.by(puts, put -> List.of(put.room().id())).values().forEach(this::languageRun);
    setting.problem.interpreting().forEach(one -> interpretation(one, puts));
    return costs;
  }

  private void languageRun(List<Put> inRoom) {
    for (int i = 1; i < inRoom.size(); i++) {
      Put earlier = inRoom.get(i - 1);
      Put later = inRoom.get(i);
      if (TrackWishes.differ(earlier.activity().language(), later.activity().language())
          && setting.dayIndex(earlier.start()) == setting.dayIndex(later.start())) {
        costs.add(
            new Cost.LanguageChange(
                later.room().ref(),
                earlier.activity().ref(),
                later.activity().ref(),
                later.start(),
                1));
      }
    }
  }

  /**
   * Adds up the teams that are missing over the time from the first opening to the last closing.
   */
  private void interpretation(Interpreting teams, List<Put> puts) {
    int first = setting.open.stream().mapToInt(w -> w.from()).min().orElse(0);
    int last = setting.open.stream().mapToInt(w -> w.to()).max().orElse(0);
    TreeMap<Integer, Integer> changes = new TreeMap<>();
    for (Put put : puts) {
      if (put.activity().interpretedInto().contains(teams.language())) {
        changes.merge(Math.clamp(put.start(), first, last), 1, Integer::sum);
        changes.merge(Math.clamp(put.end(), first, last), -1, Integer::sum);
      }
    }
    long minutes = minutesBeyond(teams.teams(), changes);
    if (minutes >= 10) {
      costs.add(new Cost.TeamsMissing(teams.language(), teams.teams(), minutes, minutes / 10));
    }
  }

  private static long minutesBeyond(int teams, TreeMap<Integer, Integer> changes) {
    long minutes = 0;
    int needed = 0;
    int since = 0;
    for (var change : changes.entrySet()) {
      minutes += (long) Math.max(0, needed - teams) * (change.getKey() - since);
      needed += change.getValue();
      since = change.getKey();
    }
    return minutes;
  }
}
