// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * One day of the event. An activity belongs to the last day whose first opening is not after its
 * start, so a screening after midnight still belongs to the evening before.
 *
 * @param midnight the minute at which the day's clock reads 00:00
 * @param open when activities may take place, in order; not empty; the first openings of the days
 *     ascend
 * @param prime the hours most visitors come; may be empty
 */
public record Day(String id, String name, int midnight, List<Window> open, List<Window> prime) {

  /** Copies the windows. */
  public Day {
    open = List.copyOf(open);
    prime = List.copyOf(prime);
  }

  /** A day that is open from {@code from} to {@code to} minutes after its midnight. */
  public static Day open(String id, String name, int midnight, int from, int to) {
    return new Day(
        id, name, midnight, List.of(new Window(midnight + from, midnight + to)), List.of());
  }

  /** The day's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }

  /** Minutes during which the day is open. */
  public int openMinutes() {
    return open.stream().mapToInt(Window::minutes).sum();
  }
}
