// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Ref;

/** The wishes about tracks. */
final class TrackWishes {
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  TrackWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    Map<String, List<Put>> tracks = Setting.by(puts, put -> listed(put.activity().track()));
    tracks.forEach(this::oneRoom);
    tracks.forEach(this::oneDay);
    Setting.by(puts, put -> List.of(put.room().id())).values().forEach(this::oneRun);
    similarApart(puts);
    return costs;
  }

  private void oneRoom(String track, List<Put> puts) {
    List<Ref> rooms = puts.stream().map(put -> put.room().ref()).distinct().toList();
    if (rooms.size() > 1) {
      costs.add(new Cost.TrackInSeveralRooms(track, rooms, rooms.size() - 1));
    }
  }

  private void oneDay(String track, List<Put> puts) {
    List<Ref> days = puts.stream().map(put -> setting.day(put.start()).ref()).distinct().toList();
    if (days.size() > 1) {
      costs.add(new Cost.TrackOnSeveralDays(track, days, days.size() - 1));
    }
  }

  private void oneRun(List<Put> inRoom) {
    for (int i = 1; i < inRoom.size(); i++) {
      Put earlier = inRoom.get(i - 1);
      Put later = inRoom.get(i);
      if (differ(earlier.activity().track(), later.activity().track())
          && setting.dayIndex(earlier.start()) == setting.dayIndex(later.start())) {
        costs.add(
            new Cost.TrackChange(
                later.room().ref(),
                earlier.activity().ref(),
                later.activity().ref(),
                later.start(),
                1));
      }
    }
  }

  private void similarApart(List<Put> puts) {
    List<Put> inTime =
        puts.stream()
            .filter(put -> put.activity().track() != null)
            .sorted(Setting.inTime())
            .toList();
    for (int i = 0; i < inTime.size(); i++) {
      for (int j = i + 1; j < inTime.size(); j++) {
        if (inTime.get(j).start() >= inTime.get(i).end()) {
          break;
        }
        inParallel(inTime.get(i), inTime.get(j));
      }
    }
  }

  private void inParallel(Put put, Put other) {
    int strength = setting.likeness(put.activity().track(), other.activity().track());
    if (strength > 0) {
      costs.add(
          new Cost.SimilarInParallel(
              put.activity().ref(),
              other.activity().ref(),
              put.together(other),
              (long) strength * put.together(other).minutes()));
    }
  }

  static boolean differ(@Nullable String track, @Nullable String other) {
    return track != null && other != null && !track.equals(other);
  }

  private static List<String> listed(@Nullable String track) {
    return track == null ? List.of() : List.of(track);
  }
}
