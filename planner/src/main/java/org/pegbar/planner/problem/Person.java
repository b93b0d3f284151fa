// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * Somebody who cannot be in two places at once. All minutes and counts are at least 0, and 0 sets
 * no limit.
 *
 * @param available when the person can take part; empty means always
 * @param maxMinutesPerDay a wish (an interpreter's load, a juror's day)
 * @param breakMinutes least time between two activities
 * @param longestWaitMinutes most idle time between two activities of a day
 * @param fewestMeetings a wish
 * @param mostMeetings of all days together
 */
public record Person(
    String id,
    String name,
    List<Window> available,
    int maxMinutesPerDay,
    int breakMinutes,
    int longestWaitMinutes,
    int fewestMeetings,
    int mostMeetings) {

  /** Copies the windows. */
  public Person {
    available = List.copyOf(available);
  }

  /** Somebody without a limit but for the day's load. */
  public Person(String id, String name, List<Window> available, int maxMinutesPerDay) {
    this(id, name, available, maxMinutesPerDay, 0, 0, 0, 0);
  }

  /** Somebody who can always come. */
  public static Person of(String id, String name) {
    return new Person(id, name, List.of(), 0);
  }

  /** The same person, here only in these windows. */
  public Person available(Window... windows) {
    return new Person(
        id,
        name,
        List.of(windows),
        maxMinutesPerDay,
        breakMinutes,
        longestWaitMinutes,
        fewestMeetings,
        mostMeetings);
  }

  /** The same person, wishing to work no longer than this on one day. */
  public Person atMost(int minutesPerDay) {
    return new Person(
        id,
        name,
        available,
        minutesPerDay,
        breakMinutes,
        longestWaitMinutes,
        fewestMeetings,
        mostMeetings);
  }

  /** The same person, with a break after each activity, and waiting no longer than this. */
  public Person pausing(int leastMinutes, int longestMinutes) {
    return new Person(
        id,
        name,
        available,
        maxMinutesPerDay,
        leastMinutes,
        longestMinutes,
        fewestMeetings,
        mostMeetings);
  }

  /** The same person, wishing for so many meetings and never having more than {@code most}. */
  public Person meeting(int fewest, int most) {
    return new Person(
        id, name, available, maxMinutesPerDay, breakMinutes, longestWaitMinutes, fewest, most);
  }

  /** The person's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
