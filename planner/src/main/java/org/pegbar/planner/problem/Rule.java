// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.Locale;

/** Every rule by name, with the one sentence that it stands for. */
public enum Rule {
  ROOM_TWICE(Level.HARD, "A room holds one activity at a time and is turned around in between."),
  PERSON_TWICE(Level.HARD, "Nobody is required in two activities at once."),
  ITEM_TWICE(Level.HARD, "A booked item is in one activity at a time."),
  ITEM_READY(Level.HARD, "A booked item is made ready between two activities."),
  SETUP(Level.HARD, "A room is free for the time that an activity needs to set up."),
  BREAK(Level.HARD, "People have their break between two activities."),
  LONGEST_WAIT(Level.HARD, "Nobody waits longer than they accept between two activities of a day."),
  MOST_MEETINGS(Level.HARD, "Nobody has more meetings than they accept."),
  TRAVEL(Level.HARD, "People and items have the time to travel between two venues."),
  PERSON_AWAY(Level.HARD, "Required people are there."),
  ITEM_AWAY(Level.HARD, "Booked items are there."),
  ROOM_CLOSED(Level.HARD, "A room is used only while it is available."),
  OPENING_HOURS(Level.HARD, "Activities take place while the event is open."),
  ALLOWED_TIMES(Level.HARD, "An activity keeps to the times it may take place."),
  ALLOWED_ROOMS(Level.HARD, "An activity keeps to the rooms it may use."),
  CAPACITY(Level.HARD, "A room holds the expected audience."),
  WHEELCHAIR_PLACES(Level.HARD, "A room has the wheelchair places that are needed."),
  EQUIPMENT(Level.HARD, "A room has the equipment that is needed."),
  ORDER(Level.HARD, "An activity that comes before another ends before the other starts."),
  SAME_DAY(Level.HARD, "Activities that belong to one day are on one day."),
  PINNED(Level.HARD, "A pinned activity stays where it is pinned."),
  GRID(Level.HARD, "Activities that are not pinned or published start on the time grid."),

  PUBLISHED(Level.DISRUPTION, "A published activity stays where it was announced."),

  PLACED(Level.UNPLACED, "Every activity has a place."),

  ROOM_FIT(Level.SOFT, "A room is not much bigger than its audience."),
  TRACK_ROOM(Level.SOFT, "A track stays in one room."),
  TRACK_DAY(Level.SOFT, "A track stays on one day."),
  TRACK_RUN(Level.SOFT, "In a room, activities of one track follow each other."),
  SIMILAR_APART(Level.SOFT, "Tracks with the same audience do not run in parallel."),
  ROOM_CHANGES(Level.SOFT, "People stay in one room during a day."),
  DEMAND(Level.SOFT, "What the same visitors want to see does not run in parallel."),
  PRIME_TIME(Level.SOFT, "What wishes for prime time gets it."),
  SUITABLE_HOURS(Level.SOFT, "An activity keeps to the hours that suit its age rating."),
  GAPS(Level.SOFT, "Nobody waits longer than an hour between two activities of a day."),
  DAY_LOAD(Level.SOFT, "Nobody works longer in a day than they wish."),
  DAY_BALANCE(Level.SOFT, "Each day carries its share of the programme."),
  ROOM_BALANCE(Level.SOFT, "Each room carries its share of the programme."),
  PREMIERE_FIRST(Level.SOFT, "The premiere of a work comes before its other showings."),
  PREFERRED_PEOPLE(Level.SOFT, "People who are wished for can come."),
  LANGUAGE_RUN(Level.SOFT, "In a room, activities in one language follow each other."),
  INTERPRETATION(Level.SOFT, "No more is interpreted at once than there are teams."),
  FEWEST_MEETINGS(Level.SOFT, "Everybody has as many meetings as they wish for at least."),
  EVEN_BREAKS(Level.SOFT, "Idle stretches between meetings are shared out evenly."),
  MEETING_BREAKS(Level.SOFT, "A person's meetings of a day follow each other."),
  HALL_CHANGES(Level.SOFT, "People who meet stay in one hall during a day.");

  private final Level level;
  private final String sentence;

  Rule(Level level, String sentence) {
    this.level = level;
    this.sentence = sentence;
  }

  /** The level of the score on which it counts. */
  public Level level() {
    return level;
  }

  /** What it asks for, in one English sentence. */
  public String sentence() {
    return sentence;
  }

  /** A stable key for messages and files, for instance {@code room-twice}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
