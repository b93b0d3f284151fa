// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting that somebody asks for, between two people or more. Granted, it is an {@link Activity}
 * whose priority says how much the sides wish for it together.
 *
 * @param wishes of each person by id, at least two; somebody's NO refuses the meeting
 * @param metBefore they have met in an earlier run: half as pressing, and refused unless one must
 */
public record MeetingRequest(
    String id, String name, int minutes, Map<String, Wish> wishes, boolean metBefore) {

  /**
   * Copies the wishes in their order.
   *
   * @throws IllegalArgumentException if fewer than two people are named
   */
  public MeetingRequest {
    wishes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
    if (wishes.size() < 2) {
      throw new IllegalArgumentException(
          "A meeting needs two people, but '%s' names %d.".formatted(id, wishes.size()));
    }
  }

  /** Whether it is held if it fits: nobody refuses it and somebody asks for it. */
  public boolean isGranted() {
    boolean must = wishes.containsValue(Wish.MUST);
    boolean asked = must || wishes.containsValue(Wish.WISH);
    return asked && !wishes.containsValue(Wish.NO) && (must || !metBefore);
  }

  /** Sum over the sides, at least 1: a mutual wish weighs twice a single one. */
  public int priority() {
    int points = wishes.values().stream().mapToInt(Wish::points).sum();
    return Math.max(1, metBefore ? points / 2 : points);
  }

  /** The meeting as an activity, to be given rooms and windows; empty if it is not granted. */
  public Optional<ActivityBuilder> activity() {
    return isGranted()
        ? Optional.of(
            Activity.of(id, name, minutes)
                .kind("meeting")
                .meeting(true)
                .people(wishes.keySet())
                .priority(priority()))
        : Optional.empty();
  }
}
