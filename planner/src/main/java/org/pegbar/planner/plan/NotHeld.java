// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import org.pegbar.planner.problem.Ref;

/** A request that is not granted, by id, and why. */
public record NotHeld(String request, Why why) {

  /** One reason. */
  public sealed interface Why {}

  /** Somebody says no. */
  public record Refused(Ref by) implements Why {}

  /** Nobody asks for it. */
  public record NotAsked() implements Why {}

  /** They have met before, which the market refuses, and nobody must meet again. */
  public record MetBefore() implements Why {}

  /** No slot suits all of them and a table that they may use. */
  public record NeverTogether() implements Why {}

  /** Somebody has as many meetings as they accept. */
  public record AgendaFull(Ref person, int most) implements Why {}

  /** In every slot that would suit, something stands in the way. */
  public record InTheWay(List<Obstacle> obstacles) implements Why {

    /** Copies the list. */
    public InTheWay {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** The search was ended before it could be placed in this slot, where nothing is in the way. */
  public record StillOpen(String slot) implements Why {}

  /** What stands in the way in one slot, which is told by id. */
  public sealed interface Obstacle {
    /** The slot. */
    String slot();
  }

  /** Somebody has another meeting, told by the id of its request. */
  public record Busy(String slot, Ref person, String with) implements Obstacle {}

  /** All tables are taken. */
  public record TablesTaken(String slot, int tables) implements Obstacle {}

  /** Somebody would have too many meetings in a row. */
  public record TooManyInRow(String slot, Ref person, int most) implements Obstacle {}
}
