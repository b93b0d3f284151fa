// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Talks into timeslots and rooms, as the conference example of Timefold Solver 1.0.0 has it. All
 * indices count from 0 in the order of the workbook.
 *
 * @param pauseMinutes least pause between two talks of a speaker on one day
 * @param weights of the rules; a rule that is not there weighs nothing
 */
public record ConferenceProblem(
    String name,
    int pauseMinutes,
    Map<ConferenceRule, Penalty> weights,
    List<Timeslot> timeslots,
    List<Hall> rooms,
    List<Speaker> speakers,
    List<Talk> talks) {
  /** No timeslot, or no room. */
  public static final int NONE = -1;

  /** Copies the lists. */
  public ConferenceProblem {
    weights = Map.copyOf(weights);
    timeslots = List.copyOf(timeslots);
    rooms = List.copyOf(rooms);
    speakers = List.copyOf(speakers);
    talks = List.copyOf(talks);
  }

  /** Tags that somebody requires, prefers, prohibits or does not like. */
  public record Wishes(
      Set<String> required, Set<String> preferred, Set<String> prohibited, Set<String> undesired) {}

  /**
   * A stretch of one day.
   *
   * @param types of talks that may be held in it
   */
  public record Timeslot(
      LocalDateTime start, LocalDateTime end, Set<String> types, Set<String> tags) {

    /** Its length in minutes. */
    public int minutes() {
      return (int) Duration.between(start, end).toMinutes();
    }

    /** Its day. */
    public LocalDate day() {
      return start.toLocalDate();
    }
  }

  /**
   * A room.
   *
   * @param types of talks that may be held in it
   * @param unavailable timeslots by index
   */
  public record Hall(
      String name, int capacity, Set<String> types, Set<String> tags, Set<Integer> unavailable) {}

  /**
   * Somebody on stage.
   *
   * @param unavailable timeslots by index
   */
  public record Speaker(String name, Wishes timeslots, Wishes rooms, Set<Integer> unavailable) {}

  /**
   * What a talk is about and for whom.
   *
   * @param level of the audience, from 1
   */
  public record Subject(
      Set<String> themes,
      Set<String> sectors,
      Set<String> audiences,
      int level,
      Set<String> contents,
      String language) {}

  /** A timeslot and a room by index, either may be {@link #NONE}. */
  public record Spot(int timeslot, int room) {
    /** Neither. */
    public static final Spot NOWHERE = new Spot(NONE, NONE);

    /** True if both are there. */
    public boolean whole() {
      return timeslot != NONE && room != NONE;
    }
  }

  /**
   * A talk.
   *
   * @param speakers by index
   * @param excluding tags that no two talks at once may share
   * @param prerequisites talks by index that end before it starts
   * @param favourites people who marked it
   * @param crowdRisk above 0: it draws a crowd
   * @param pinned may not leave {@code given}
   * @param given where the file puts it
   * @param published where it was published
   */
  public record Talk(
      String code,
      String title,
      String type,
      List<Integer> speakers,
      Subject subject,
      Wishes timeslots,
      Wishes rooms,
      Set<String> excluding,
      Set<Integer> prerequisites,
      int favourites,
      int crowdRisk,
      boolean pinned,
      Spot given,
      Spot published) {}
}
