// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Window;

/**
 * A wish that is not met, with the names, times and amounts that show it. {@link #points()} times
 * the rule's weight is what it costs; on the disruption level points are the cost.
 */
public sealed interface Cost {

  /** The wish. */
  Rule rule();

  /** How much of it is not met, at least 1, in the unit that the record says. */
  long points();

  /**
   * A published activity moved, or lost its place ({@code now} is null). Points: {@link #points}.
   */
  record Moved(Ref activity, Place published, @Nullable Place now, long points) implements Cost {
    /** What a move costs, per unit of the published weight. */
    public static final int MOVE = 10;

    /** What changing the time costs on top, or losing the place. */
    public static final int NEW_TIME = 1;

    @Override
    public Rule rule() {
      return Rule.PUBLISHED;
    }
  }

  /** Points: empty seats in percent of the room. */
  record RoomTooBig(Ref activity, Ref room, int expected, int capacity, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.ROOM_FIT;
    }
  }

  /** Points: rooms beyond the first. */
  record TrackInSeveralRooms(String track, List<Ref> rooms, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.TRACK_ROOM;
    }
  }

  /** Points: days beyond the first. */
  record TrackOnSeveralDays(String track, List<Ref> days, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.TRACK_DAY;
    }
  }

  /** Two neighbours in a room on a day have different tracks. Points: 1. */
  record TrackChange(Ref room, Ref earlier, Ref later, int at, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.TRACK_RUN;
    }
  }

  /** Points: minutes in parallel times the strength of the likeness. */
  record SimilarInParallel(Ref activity, Ref other, Window together, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.SIMILAR_APART;
    }
  }

  /** Somebody goes from one room to another during a day. Points: 1. */
  record RoomChange(Ref person, Ref earlier, Ref fromRoom, Ref later, Ref toRoom, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.ROOM_CHANGES;
    }
  }

  /** Somebody waits. Points: each full ten minutes beyond the first hour. */
  record LongWait(Ref person, Ref earlier, Ref later, Window idle, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.GAPS;
    }
  }

  /** Somebody works longer than wished. Points: each full ten minutes too many. */
  record LongDay(Ref person, Ref day, int minutes, int wished, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.DAY_LOAD;
    }
  }

  /** Visitors want both, but they overlap. Points: visitors. */
  record DemandClash(Ref activity, Ref other, Window together, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.DEMAND;
    }
  }

  /** Points: each full ten minutes outside prime time. */
  record OutsidePrimeTime(Ref activity, Window when, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.PRIME_TIME;
    }
  }

  /** Points: each full ten minutes outside the hours. */
  record OutsideSuitableHours(Ref activity, Window when, Hours suitable, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.SUITABLE_HOURS;
    }
  }

  /** A day carries more than its share of the minutes. Points: each full hour too many. */
  record DayOverShare(Ref day, int minutes, int share, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.DAY_BALANCE;
    }
  }

  /** A room carries more than its share of the minutes. Points: each full hour too many. */
  record RoomOverShare(Ref room, int minutes, int share, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.ROOM_BALANCE;
    }
  }

  /** Another showing of a work starts before its premiere. Points: 1. */
  record PremiereLater(Ref premiere, int premiereStart, Ref repeat, int repeatStart, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.PREMIERE_FIRST;
    }
  }

  /** Somebody wished for is away ({@code elsewhere} is null) or in another activity. Points: 1. */
  record PreferredMissed(
      Ref person, Ref activity, Window when, @Nullable Ref elsewhere, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.PREFERRED_PEOPLE;
    }
  }

  /** Two neighbours in a room on a day are in different languages. Points: 1. */
  record LanguageChange(Ref room, Ref earlier, Ref later, int at, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.LANGUAGE_RUN;
    }
  }

  /** More is interpreted than there are teams. Points: each full ten minutes without a team. */
  record TeamsMissing(String language, int teams, long minutes, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.INTERPRETATION;
    }
  }

  /** Points: meetings that are missing. */
  record MeetingsMissing(Ref person, int meetings, int wished, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.FEWEST_MEETINGS;
    }
  }

  /** Points: pairs of breaks, so that many breaks of one person cost more than one of many. */
  record ManyBreaks(Ref person, int breaks, long points) implements Cost {
    @Override
    public Rule rule() {
      return Rule.EVEN_BREAKS;
    }
  }

  /** Somebody is idle for more than a quarter of an hour between two meetings. Points: 1. */
  record MeetingBreak(Ref person, Ref earlier, Ref later, Window idle, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.MEETING_BREAKS;
    }
  }

  /** Somebody goes from a table of one hall to a table of another during a day. Points: 1. */
  record HallChange(Ref person, Ref earlier, String fromHall, Ref later, String toHall, long points)
      implements Cost {
    @Override
    public Rule rule() {
      return Rule.HALL_CHANGES;
    }
  }
}
