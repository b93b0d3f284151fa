// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Grain;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.AgendaRule;

/** Agendas made up for tests. */
public final class Agendas {
  private Agendas() {}

  /** Days of so many grains each, from nine o'clock on. */
  public static List<Grain> grains(int days, int perDay) {
    List<Grain> grains = new ArrayList<>();
    for (int d = 0; d < days; d++) {
      for (int g = 0; g < perDay; g++) {
        grains.add(new Grain(LocalDate.of(2026, 12, 30).plusDays(d), 540 + 15 * g));
      }
    }
    return grains;
  }

  public static Meeting meeting(
      String topic, int grains, Set<Integer> required, Integer... preferred) {
    Set<Integer> wished = Set.of(preferred);
    return new Meeting(
        topic, grains, required, wished, required.size() + wished.size(), Spot.NOWHERE);
  }

  /** Small, with every rule at work; the same seed gives the same. */
  static AgendaProblem random(long seed, int meetings, int days) {
    Random random = new Random(seed);
    Map<AgendaRule, Integer> weights = new EnumMap<>(AgendaRule.class);
    for (AgendaRule rule : AgendaRule.values()) {
      weights.put(rule, 1 + random.nextInt(9));
    }
    List<Meeting> list = new ArrayList<>();
    for (int i = 0; i < meetings; i++) {
      Set<Integer> required = people(random, Set.of());
      required.add(random.nextInt(8));
      list.add(
          meeting(
              "Meeting " + i,
              1 + random.nextInt(4),
              required,
              people(random, required).toArray(Integer[]::new)));
    }
    List<Hall> halls = List.of(new Hall("Large", 8), new Hall("Middle", 5), new Hall("Small", 3));
    List<String> people = List.of("A", "B", "C", "D", "E", "F", "G", "H");
    return new AgendaProblem(weights, grains(days, 9), halls, people, list);
  }

  private static Set<Integer> people(Random random, Set<Integer> others) {
    Set<Integer> people = new HashSet<>();
    for (int p = 0; p < 8; p++) {
      if (random.nextInt(4) == 0 && !others.contains(p)) {
        people.add(p);
      }
    }
    return people;
  }
}
