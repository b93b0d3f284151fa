// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Window;

/** One of the facts that, together, leave an activity without any place. */
public sealed interface Fact {

  /** Every room it might use is too small; the largest of all holds {@code capacity}. */
  record RoomsTooSmall(int expected, @Nullable Ref largest, int capacity) implements Fact {}

  /** Rooms lack some of this equipment. */
  record EquipmentNeeded(List<String> equipment) implements Fact {}

  /** Rooms have fewer wheelchair places. */
  record WheelchairPlacesNeeded(int places) implements Fact {}

  /** It may use only these rooms. */
  record OnlyTheseRooms(List<Ref> rooms) implements Fact {}

  /** It may take place only in these windows. */
  record OnlyTheseTimes(List<Window> windows) implements Fact {}

  /** The event is open only so long; the longest window has {@code longestMinutes}. */
  record OpeningHours(int minutes, int longestMinutes) implements Fact {}

  /** The room is available only then. */
  record RoomAvailable(Ref room, List<Window> windows) implements Fact {}

  /** The person is there only then. */
  record PersonAvailable(Ref person, List<Window> windows) implements Fact {}

  /** The item is there only then. */
  record ItemAvailable(Ref item, List<Window> windows) implements Fact {}

  /** The room is taken by other activities (all of them, in order of time). */
  record RoomTaken(Ref room, List<Ref> by) implements Fact {}

  /** The person is required in another activity. */
  record PersonBusy(Ref person, Ref in, Window when) implements Fact {}

  /** The item is booked by another activity. */
  record ItemBusy(Ref item, Ref in, Window when) implements Fact {}

  /** It comes before or after another activity that has its place. */
  record OrderKept(Ref other, Window when, boolean otherIsLater) implements Fact {}

  /** It shares its day with another activity that has its place. */
  record DayShared(Ref other, Ref day) implements Fact {}

  /** The person has all the meetings that they accept. */
  record AgendaFull(Ref person, int most) implements Fact {}

  /** The person would wait longer than they accept. */
  record WaitTooLong(Ref person, int mostMinutes) implements Fact {}
}
