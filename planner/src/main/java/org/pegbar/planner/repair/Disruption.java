// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Window;

/** Something that happened after the plan was published. Ids are those of the problem. */
public sealed interface Disruption {

  /** Somebody is not there in this window: ill, delayed, or leaving early. */
  record PersonAway(String person, Window when) implements Disruption {}

  /** A room cannot be used in this window. */
  record RoomLost(String room, Window when) implements Disruption {}

  /** An item (a print, a camera) is not there in this window. */
  record ItemGone(String item, Window when) implements Disruption {}

  /** A room no longer has this equipment. */
  record EquipmentGone(String room, String equipment) implements Disruption {}

  /** An activity takes so many minutes, more or fewer than before; at least 1. */
  record Lengthened(String activity, int minutes) implements Disruption {}

  /** An activity does not take place. */
  record Cancelled(String activity) implements Disruption {}

  /** An activity comes in addition and is to get a place. */
  record Added(Activity activity) implements Disruption {}
}
