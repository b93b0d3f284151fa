// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import org.pegbar.planner.problem.Ref;

/**
 * One thing that a market asks for; some of them together can forbid holding every must. That
 * nobody is in two meetings at once goes without saying. Requests, slots and tables by id.
 */
public sealed interface MarketFact {

  /** The meeting has to be held. */
  record MustBeHeld(String request) implements MarketFact {}

  /** The meeting may be held at some times only. */
  record OnlyWhen(String request) implements MarketFact {}

  /** The meeting was promised for this slot. */
  record Promised(String request, String slot) implements MarketFact {}

  /** Somebody is free at some times only. */
  record OnlyFree(Ref person) implements MarketFact {}

  /** Somebody accepts so many meetings. */
  record AtMost(Ref person, int most) implements MarketFact {}

  /** Somebody accepts so many meetings in a row. */
  record InRow(Ref person, int most) implements MarketFact {}

  /** So many tables that are nobody's stand are open in the slot. */
  record TablesIn(String slot, int tables) implements MarketFact {}

  /** The stands of those who meet are open at some times only. */
  record StandsOpen(String request) implements MarketFact {}
}
