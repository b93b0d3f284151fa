// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Window;

/** A hard rule that is broken, with the names, times and amounts that show it. */
public sealed interface Violation {

  /** The rule that is broken. */
  Rule rule();

  /** The activity that breaks it; of two, the one that starts first. */
  Ref activity();

  /** The second activity, where two are needed to break the rule. */
  default Optional<Ref> otherActivity() {
    return Optional.empty();
  }

  /** A violation that takes two activities. */
  sealed interface Pair extends Violation {

    /** The one that starts later. */
    Ref other();

    @Override
    default Optional<Ref> otherActivity() {
      return Optional.of(other());
    }
  }

  /** Two activities overlap in a room, or leave less than its turnaround between them. */
  record RoomTwice(
      Ref room, Ref activity, Window when, Ref other, Window otherWhen, int turnaroundMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.ROOM_TWICE;
    }
  }

  /** Somebody is required in two activities that overlap. */
  record PersonTwice(Ref person, Ref activity, Window when, Ref other, Window otherWhen)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.PERSON_TWICE;
    }
  }

  /** An item is booked by two activities that overlap. */
  record ItemTwice(Ref item, Ref activity, Window when, Ref other, Window otherWhen)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.ITEM_TWICE;
    }
  }

  /** A person or an item has less time between two activities than the way takes. */
  record TravelTooShort(
      Ref traveller,
      Ref activity,
      Ref fromVenue,
      int ends,
      Ref other,
      Ref toVenue,
      int starts,
      int neededMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.TRAVEL;
    }

    /** Minutes between the two activities. */
    public int availableMinutes() {
      return starts - ends;
    }
  }

  /** An item is not made ready again when the second activity starts. */
  record ItemNotReady(Ref item, Ref activity, int ends, Ref other, int starts, int neededMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.ITEM_READY;
    }
  }

  /** A room is not free early enough for the second activity to set up. */
  record SetupTooShort(Ref room, Ref activity, int ends, Ref other, int starts, int neededMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.SETUP;
    }
  }

  /** Somebody has less than their break between two activities. */
  record BreakTooShort(Ref person, Ref activity, int ends, Ref other, int starts, int neededMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.BREAK;
    }
  }

  /** Somebody waits longer than they accept between two activities of a day. */
  record WaitTooLong(Ref person, Ref activity, int ends, Ref other, int starts, int mostMinutes)
      implements Pair {
    @Override
    public Rule rule() {
      return Rule.LONGEST_WAIT;
    }
  }

  /** A meeting beyond the number that somebody accepts, counted in order of time. */
  record TooManyMeetings(Ref person, Ref activity, int number, int most) implements Violation {
    @Override
    public Rule rule() {
      return Rule.MOST_MEETINGS;
    }
  }

  /** A required person is not there. */
  record PersonAway(Ref person, Ref activity, Window when, List<Window> available)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.PERSON_AWAY;
    }
  }

  /** A booked item is not there. */
  record ItemAway(Ref item, Ref activity, Window when, List<Window> available)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.ITEM_AWAY;
    }
  }

  /** The room is not available. */
  record RoomClosed(Ref room, Ref activity, Window when, List<Window> available)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.ROOM_CLOSED;
    }
  }

  /** The event is not open. */
  record OutsideOpeningHours(Ref activity, Window when, List<Window> open) implements Violation {
    @Override
    public Rule rule() {
      return Rule.OPENING_HOURS;
    }
  }

  /** The activity may not take place then. */
  record OutsideAllowedTimes(Ref activity, Window when, List<Window> allowed) implements Violation {
    @Override
    public Rule rule() {
      return Rule.ALLOWED_TIMES;
    }
  }

  /** The activity may not use this room. */
  record RoomNotAllowed(Ref activity, Ref room, List<Ref> allowed) implements Violation {
    @Override
    public Rule rule() {
      return Rule.ALLOWED_ROOMS;
    }
  }

  /** The room holds fewer than are expected; {@code maybe} is the smallest room that holds them. */
  record RoomTooSmall(
      Ref activity, Ref room, int expected, int capacity, @Nullable Ref maybe, int maybeCapacity)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.CAPACITY;
    }
  }

  /** The room has fewer wheelchair places than are needed. */
  record WheelchairPlacesMissing(Ref activity, Ref room, int needed, int places)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.WHEELCHAIR_PLACES;
    }
  }

  /** The room lacks equipment. */
  record EquipmentMissing(Ref activity, Ref room, List<String> missing) implements Violation {
    @Override
    public Rule rule() {
      return Rule.EQUIPMENT;
    }
  }

  /** {@code other} must wait for the end of {@code activity}, but starts earlier. */
  record OutOfOrder(Ref activity, Window when, Ref other, Window otherWhen) implements Pair {
    @Override
    public Rule rule() {
      return Rule.ORDER;
    }
  }

  /** Two activities that belong to one day are on two. */
  record OnDifferentDays(Ref activity, Ref day, Ref other, Ref otherDay) implements Pair {
    @Override
    public Rule rule() {
      return Rule.SAME_DAY;
    }
  }

  /** A pinned activity is elsewhere, or nowhere ({@code actual} is null). */
  record PinLeft(Ref activity, Place pinned, @Nullable Place actual) implements Violation {
    @Override
    public Rule rule() {
      return Rule.PINNED;
    }
  }

  /** An activity starts between two lines of the time grid. */
  record OffGrid(Ref activity, int start, int quantumMinutes) implements Violation {
    @Override
    public Rule rule() {
      return Rule.GRID;
    }
  }
}
