// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;

/** Activities with one thing changed. */
final class Activities {
  private Activities() {}

  static Activity lasting(Activity a, int minutes) {
    return copy(a, minutes, a.before(), a.sameDay(), a.pinned());
  }

  static Activity unpinned(Activity a) {
    return copy(a, a.minutes(), a.before(), a.sameDay(), null);
  }

  /** The same activity, tied no more to the one with this id. */
  static Activity without(Activity a, String id) {
    return a.before().contains(id) || a.sameDay().contains(id)
        ? copy(a, a.minutes(), others(a.before(), id), others(a.sameDay(), id), a.pinned())
        : a;
  }

  private static List<String> others(List<String> ids, String id) {
    return ids.stream().filter(other -> !other.equals(id)).toList();
  }

  private static Activity copy(
      Activity a,
      int minutes,
      List<String> before,
      List<String> sameDay,
      @Nullable Placement pinned) {
    return new Activity(
        a.id(),
        a.name(),
        minutes,
        a.kind(),
        a.track(),
        a.work(),
        a.language(),
        a.interpretedInto(),
        a.people(),
        a.preferred(),
        a.items(),
        a.equipment(),
        a.audience(),
        a.wheelchairPlaces(),
        a.rooms(),
        a.windows(),
        a.hours(),
        before,
        sameDay,
        a.premiere(),
        a.prime(),
        a.priority(),
        a.setupMinutes(),
        a.meeting(),
        pinned);
  }
}
