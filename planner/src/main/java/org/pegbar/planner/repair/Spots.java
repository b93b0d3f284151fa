// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pegbar.planner.search.Position;

/**
 * The places an activity may move to, with those who are at home there; few of them first, then
 * near the old place. Worked out for an activity when first asked for.
 */
final class Spots {

  /** A place and who would have to leave home for it. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  record Spot(int room, int start, int[] displaced) {}

  private static final Spot[] UNKNOWN = {};
  private final Plight plight;
  private final int most;
  private final Spot[][] known;

  /** Spots that displace at most {@code most} others. */
  Spots(Plight plight, int most) {
    this.plight = plight;
    this.most = most;
    this.known = new Spot[plight.homeRoom.length][];
    java.util.Arrays.fill(known, UNKNOWN);
  }

  @SuppressWarnings("ReferenceEquality") // the one array that stands for "not known yet"
  Spot[] of(int a) {
    Spot[] spots = known[a];
    if (spots == UNKNOWN) {
      spots = find(a);
      known[a] = spots;
    }
    return spots;
  }

  private Spot[] find(int a) {
    Position home = plight.atHome;
    boolean there = home.isPlaced(a);
    if (there) {
      home.lift(a);
    }
    List<Spot> found = new ArrayList<>();
    for (int room : home.rooms(a)) {
      for (int start : home.starts(a)) {
        if (home.allows(a, room, start) && !isHome(a, room, start)) {
          consider(a, room, start, found);
        }
      }
    }
    if (there) {
      home.put(a, plight.homeRoom[a], plight.homeStart[a]);
    }
    found.sort(nearest(a));
    return found.toArray(Spot[]::new);
  }

  private boolean isHome(int a, int room, int start) {
    return plight.homeRoom[a] == room && plight.homeStart[a] == start;
  }

  private void consider(int a, int room, int start, List<Spot> found) {
    int count = plight.atHome.countInTheWay(a, room, start, most + 1);
    if (count > most) {
      return;
    }
    int[] displaced = new int[count];
    for (int i = 0; i < count; i++) {
      displaced[i] = plight.atHome.inTheWay(i);
      if (plight.pinned[displaced[i]]) {
        return;
      }
    }
    found.add(new Spot(room, start, displaced));
  }

  private Comparator<Spot> nearest(int a) {
    return Comparator.<Spot>comparingInt(spot -> spot.displaced.length)
        .thenComparingInt(spot -> Math.abs(spot.start - plight.homeStart[a]))
        .thenComparingInt(spot -> spot.room == plight.homeRoom[a] ? 0 : 1);
  }
}
