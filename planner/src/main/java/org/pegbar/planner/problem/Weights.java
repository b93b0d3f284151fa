// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.EnumMap;
import java.util.Map;

/** What one point of each soft rule costs; 0 switches a rule off. Hard rules have no weight. */
public final class Weights {
  private static final int MAX = 100_000;
  private final Map<Rule, Integer> values;

  private Weights(Map<Rule, Integer> values) {
    this.values = values;
  }

  /** Weights under which ten minutes of waiting, a tenth of a room empty and so on cost alike. */
  public static Weights standard() {
    Map<Rule, Integer> values = new EnumMap<>(Rule.class);
    values.put(Rule.ROOM_FIT, 1);
    values.put(Rule.TRACK_ROOM, 60);
    values.put(Rule.TRACK_DAY, 40);
    values.put(Rule.TRACK_RUN, 20);
    values.put(Rule.SIMILAR_APART, 1);
    values.put(Rule.ROOM_CHANGES, 15);
    values.put(Rule.DEMAND, 5);
    values.put(Rule.PRIME_TIME, 3);
    values.put(Rule.SUITABLE_HOURS, 5);
    values.put(Rule.GAPS, 2);
    values.put(Rule.DAY_LOAD, 2);
    values.put(Rule.DAY_BALANCE, 2);
    values.put(Rule.ROOM_BALANCE, 2);
    values.put(Rule.PREMIERE_FIRST, 200);
    values.put(Rule.PREFERRED_PEOPLE, 50);
    values.put(Rule.LANGUAGE_RUN, 5);
    values.put(Rule.INTERPRETATION, 20);
    values.put(Rule.FEWEST_MEETINGS, 100);
    values.put(Rule.EVEN_BREAKS, 10);
    values.put(Rule.MEETING_BREAKS, 6);
    values.put(Rule.HALL_CHANGES, 4);
    return new Weights(values);
  }

  /**
   * The same weights but for one rule.
   *
   * @param weight 0 to 100,000
   * @throws IllegalArgumentException for a rule that is not soft, or a weight out of range
   */
  public Weights with(Rule rule, int weight) {
    if (rule.level() != Level.SOFT || weight < 0 || weight > MAX) {
      throw new IllegalArgumentException(
          "Only soft rules have a weight, from 0 to %,d, but got %s = %,d."
              .formatted(MAX, rule.key(), weight));
    }
    Map<Rule, Integer> changed = new EnumMap<>(values);
    changed.put(rule, weight);
    return new Weights(changed);
  }

  /** The weight of a rule, 0 for one that is not soft. */
  public int of(Rule rule) {
    return values.getOrDefault(rule, 0);
  }
}
