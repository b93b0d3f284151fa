// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Names;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

/** Problems from a seed. */
final class RandomTracks {
  private RandomTracks() {}

  static TracksProblem problem(long seed, boolean roomy) {
    Random random = new Random(seed);
    int[] sessions = {3, 4, 2, 4, roomy ? 5 : 2};
    int rooms = 4;
    int tracks = 6;
    int talks = 26;
    int[] track = new int[talks];
    int[] slots = new int[talks];
    int[] order = new int[talks];
    for (int i = 0; i < talks; i++) {
      track[i] = i % tracks;
      slots[i] = 1 + random.nextInt(2);
      order[i] = i % tracks < 3 ? random.nextInt(5) : 0;
    }
    Penalties penalties =
        new Penalties(
            table(random, tracks, 5),
            table(random, tracks, rooms),
            table(random, 5, rooms),
            symmetric(random, tracks),
            table(random, talks, 5),
            table(random, talks, rooms),
            table(random, talks, 5));
    return new TracksProblem(
        "random " + seed,
        Names.NUMBERS,
        sessions,
        rooms,
        tracks,
        track,
        slots,
        order,
        penalties,
        pairs(random, talks, 5),
        pairs(random, talks, 9),
        new int[][] {{0, 1}},
        prices(3, 7, 2));
  }

  /** Five or six talks of three tracks in three sessions with two rooms: few enough to try all. */
  static TracksProblem small(long seed) {
    Random random = new Random(seed);
    int talks = 5 + random.nextInt(2);
    int[] track = new int[talks];
    int[] slots = new int[talks];
    Arrays.setAll(track, i -> random.nextInt(3));
    Arrays.setAll(slots, i -> 1 + random.nextInt(2));
    return new TracksProblem(
        "small " + seed,
        Names.NUMBERS,
        new int[] {2, 3, 3},
        2,
        3,
        track,
        slots,
        new int[talks],
        new Penalties(
            table(random, 3, 3),
            table(random, 3, 2),
            table(random, 3, 2),
            symmetric(random, 3),
            table(random, talks, 3),
            table(random, talks, 2),
            table(random, talks, 3)),
        new int[][] {{0, 1}},
        new int[][] {{1, 2}},
        new int[0][],
        prices(3, 0, 1 + random.nextInt(3)));
  }

  /** The same problem with its talks in another order. */
  static TracksProblem shuffled(TracksProblem p, long seed) {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, p.talks()).boxed().toList());
    Collections.shuffle(rows, new Random(seed));
    Penalties old = p.penalties();
    Penalties penalties =
        new Penalties(
            old.trackSession(),
            old.trackRoom(),
            old.sessionRoom(),
            old.trackTrack(),
            rows.stream().map(i -> old.talkSession()[i]).toArray(int[][]::new),
            rows.stream().map(i -> old.talkRoom()[i]).toArray(int[][]::new),
            rows.stream().map(i -> old.talkTimezone()[i]).toArray(int[][]::new));
    return new TracksProblem(
        "shuffled",
        Names.NUMBERS,
        p.sessionSlots(),
        p.rooms(),
        p.tracks(),
        rows.stream().mapToInt(i -> p.talkTrack()[i]).toArray(),
        rows.stream().mapToInt(i -> p.talkSlots()[i]).toArray(),
        rows.stream().mapToInt(i -> p.talkOrder()[i]).toArray(),
        penalties,
        moved(p.presenters(), rows),
        moved(p.attendees(), rows),
        p.chairs(),
        p.prices());
  }

  private static int[][] moved(int[][] pairs, List<Integer> rows) {
    return Arrays.stream(pairs)
        .map(pair -> new int[] {rows.indexOf(pair[0]), rows.indexOf(pair[1])})
        .toArray(int[][]::new);
  }

  static TracksProblem weighing(TracksProblem free, Prices prices) {
    return new TracksProblem(
        "reweighed",
        Names.NUMBERS,
        free.sessionSlots(),
        free.rooms(),
        free.tracks(),
        free.talkTrack(),
        free.talkSlots(),
        free.talkOrder(),
        free.penalties(),
        free.presenters(),
        free.attendees(),
        free.chairs(),
        prices);
  }

  static Prices prices(int presenters, int attendeesSlot, int each) {
    return new Prices(each, 3, 2, 5, 4, 6, 7, 2, 3, each, 2, presenters, 2, 1, 0, attendeesSlot);
  }

  private static int[][] table(Random random, int rows, int columns) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      Arrays.setAll(row, i -> random.nextInt(4) == 0 ? random.nextInt(9) : 0);
    }
    return table;
  }

  private static int[][] symmetric(Random random, int size) {
    int[][] table = table(random, size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        table[i][j] = table[j][i];
      }
    }
    return table;
  }

  private static int[][] pairs(Random random, int below, int count) {
    int[][] pairs = new int[count][];
    Arrays.setAll(pairs, i -> new int[] {i, i + 1 + random.nextInt(below - count)});
    return pairs;
  }
}
