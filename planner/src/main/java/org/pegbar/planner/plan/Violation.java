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

  /** Two activities overlap in a room, or leave less than its turnaround between them. */
  record RoomTwice(
      Ref room, Ref activity, Window when, Ref other, Window otherWhen, int turnaroundMinutes)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.ROOM_TWICE;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
    }
  }

  /** Somebody is required in two activities that overlap. */
  record PersonTwice(Ref person, Ref activity, Window when, Ref other, Window otherWhen)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.PERSON_TWICE;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
    }
  }

  /** An item is booked by two activities that overlap. */
  record ItemTwice(Ref item, Ref activity, Window when, Ref other, Window otherWhen)
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.ITEM_TWICE;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
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
      implements Violation {
    @Override
    public Rule rule() {
      return Rule.TRAVEL;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
    }

    /** Minutes between the two activities. */
    public int availableMinutes() {
      return starts - ends;
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
  record OutOfOrder(Ref activity, Window when, Ref other, Window otherWhen) implements Violation {
    @Override
    public Rule rule() {
      return Rule.ORDER;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
    }
  }

  /** Two activities that belong to one day are on two. */
  record OnDifferentDays(Ref activity, Ref day, Ref other, Ref otherDay) implements Violation {
    @Override
    public Rule rule() {
      return Rule.SAME_DAY;
    }

    @Override
    public Optional<Ref> otherActivity() {
      return Optional.of(other);
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
