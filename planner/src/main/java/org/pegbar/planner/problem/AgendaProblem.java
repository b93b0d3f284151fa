// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Meetings of several people into rooms and quarters of an hour, as the meeting example of Timefold
 * Solver 1.0.0 has it. All indices count from 0 in the order of the workbook.
 *
 * @param weights points of the rules; a rule that is not there weighs nothing
 * @param grains in ascending order
 */
public record AgendaProblem(
    Map<AgendaRule, Integer> weights,
    List<Grain> grains,
    List<Hall> rooms,
    List<String> people,
    List<Meeting> meetings) {
  /** Length of a grain. */
  public static final int GRAIN_MINUTES = 15;

  /** No grain, or no room. */
  public static final int NONE = -1;

  /** Copies the lists. */
  public AgendaProblem {
    weights = Map.copyOf(weights);
    grains = List.copyOf(grains);
    rooms = List.copyOf(rooms);
    people = List.copyOf(people);
    meetings = List.copyOf(meetings);
  }

  /** A quarter of an hour that begins so many minutes after midnight. */
  public record Grain(LocalDate day, int minute) {}

  /** A room. */
  public record Hall(String name, int capacity) {}

  /** First grain and room by index, either may be {@link #NONE}. */
  public record Spot(int grain, int room) {
    /** Neither. */
    public static final Spot NOWHERE = new Spot(NONE, NONE);

    /** True if both are there. */
    public boolean whole() {
      return grain != NONE && room != NONE;
    }
  }

  /**
   * A meeting.
   *
   * @param grains its length
   * @param required people by index who must come, speakers among them
   * @param preferred people by index who should come, none of them required
   * @param seats people to seat; speakers do not count
   * @param given where the file puts it
   */
  public record Meeting(
      String topic,
      int grains,
      Set<Integer> required,
      Set<Integer> preferred,
      int seats,
      Spot given) {

    /** Copies the sets. */
    public Meeting {
      required = Set.copyOf(required);
      preferred = Set.copyOf(preferred);
    }
  }
}
