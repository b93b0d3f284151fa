// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceRule;

/**
 * A problem as numbers: a place is a timeslot and a room in one, {@code timeslot * rooms + room}.
 */
final class ConferenceModel {
  final ConferenceProblem problem;
  final Weights weights;
  final Slots slots;
  final int talks;
  final int rooms;
  final int places;

  /** What a talk costs at a place whatever the others do, by talk and place. */
  final long[][] alone;

  /** Where a talk may be, by talk; one place if it is pinned. */
  final int[][] allowed;

  /** Of those the ones where it breaks the least hard rules alone. */
  final int[][] clean;

  /** True by talk and place where a talk may be. */
  final boolean[][] fits;

  /** Others with which more than a timeslot in common matters, by talk. */
  final int[][] mates;

  /** What matters between a talk and each of its mates. */
  final Mates[][] bonds;

  /** Number of the bond by {@code talk * talks + other}, -1 for none. */
  final int[] bond;

  /** Packed penalty per minute in one timeslot, by {@code talk * talks + other}. */
  final long[] together;

  final int[] favourites;
  final boolean[] crowd;
  final int[][] speakers;
  final int[][] talksOf;

  /** How large a room is among the different sizes, from 0. */
  final int[] size;

  final int sizes;

  ConferenceModel(ConferenceProblem problem) {
    this.problem = problem;
    weights = new Weights(problem);
    slots = new Slots(problem.timeslots(), problem.pauseMinutes());
    List<Talk> list = problem.talks();
    talks = list.size();
    rooms = problem.rooms().size();
    places = slots.count * rooms;
    int[] capacities =
        problem.rooms().stream().mapToInt(Hall::capacity).sorted().distinct().toArray();
    sizes = capacities.length;
    size =
        problem.rooms().stream()
            .mapToInt(hall -> Arrays.binarySearch(capacities, hall.capacity()))
            .toArray();
    favourites = list.stream().mapToInt(Talk::favourites).toArray();
    crowd = new boolean[talks];
    speakers = new int[talks][];
    alone = new long[talks][places];
    fits = new boolean[talks][places];
    allowed = new int[talks][];
    clean = new int[talks][];
    mates = new int[talks][];
    bonds = new Mates[talks][];
    bond = new int[talks * talks];
    together = new long[talks * talks];
    AloneCosts costs = new AloneCosts(problem, weights);
    for (int i = 0; i < talks; i++) {
      crowd[i] = list.get(i).crowdRisk() > 0;
      speakers[i] = list.get(i).speakers().stream().mapToInt(s -> s).toArray();
      places(i, costs);
      relate(i);
    }
    talksOf =
        IntStream.range(0, problem.speakers().size())
            .mapToObj(s -> IntStream.range(0, talks).filter(i -> speaks(s, i)).toArray())
            .toArray(int[][]::new);
  }

  private boolean speaks(int speaker, int talk) {
    return IntStream.of(speakers[talk]).anyMatch(s -> s == speaker);
  }

  private void places(int i, AloneCosts costs) {
    Talk talk = problem.talks().get(i);
    for (int place = 0; place < places; place++) {
      alone[i][place] = costs.of(talk, place / rooms, place % rooms);
      fits[i][place] =
          talk.pinned()
              ? place == talk.given().timeslot() * rooms + talk.given().room()
              : problem.timeslots().get(place / rooms).types().contains(talk.type())
                  && problem.rooms().get(place % rooms).types().contains(talk.type());
    }
    allowed[i] = IntStream.range(0, places).filter(place -> fits[i][place]).toArray();
    long least = IntStream.of(allowed[i]).mapToLong(place -> hard(i, place)).min().orElse(0);
    clean[i] = IntStream.of(allowed[i]).filter(place -> hard(i, place) == least).toArray();
  }

  private long hard(int i, int place) {
    return weights.packing.unpack(alone[i][place]).hard();
  }

  private void relate(int i) {
    List<Talk> list = problem.talks();
    Mates[] all = new Mates[talks];
    for (int j = 0; j < talks; j++) {
      all[j] = Mates.of(weights, i, list.get(i), j, list.get(j));
      together[i * talks + j] = i == j ? 0 : all[j].together();
    }
    mates[i] = IntStream.range(0, talks).filter(j -> j != i && all[j].related()).toArray();
    bonds[i] = IntStream.of(mates[i]).mapToObj(j -> all[j]).toArray(Mates[]::new);
    Arrays.fill(bond, i * talks, (i + 1) * talks, -1);
    for (int k = 0; k < mates[i].length; k++) {
      bond[i * talks + mates[i][k]] = k;
    }
  }

  /** What two talks that belong together cost in two timeslots, rooms not looked at. */
  long inTime(Mates mates, int slot, int other) {
    return mates.atOnce() * slots.common[slot][other]
        + mates.apart() * slots.apart[slot][other]
        + mates.firstLate() * slots.late[slot][other]
        + mates.secondLate() * slots.late[other][slot]
        + mates.tight() * slots.tight[slot][other];
  }

  /** What the pair costs at two places, all that is about only these two. */
  long pair(int i, int place, int j, int other) {
    int s = place / rooms;
    int t = other / rooms;
    int r = place % rooms;
    int q = other % rooms;
    int both = slots.minutes[s] + slots.minutes[t];
    long cost = s == t ? together[i * talks + j] * slots.minutes[s] : 0;
    cost += r == q ? weights.of(ConferenceRule.ROOM_CONFLICT) * slots.common[s][t] : 0;
    int k = bond[i * talks + j];
    if (k >= 0) {
      Mates mates = bonds[i][k];
      cost += inTime(mates, s, t);
      cost += slots.day[s] == slots.day[t] && r != q ? mates.rooms() * both : 0;
    }
    boolean unfair =
        favourites[i] < favourites[j]
            ? size[r] > size[q]
            : favourites[i] > favourites[j] && size[r] < size[q];
    return cost + (unfair ? weights.of(ConferenceRule.POPULAR_TALKS) * both : 0);
  }
}
