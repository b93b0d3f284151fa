// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * What the conference example of Timefold Solver 1.0.0 weighs, in the order of its workbooks; a
 * problem gives each its weight. Minutes are those of the timeslots; a "pair" is two talks, counted
 * once.
 */
public enum ConferenceRule {
  /** Per talk in a timeslot in which its room is unavailable, per minute. */
  ROOM_UNAVAILABLE("Room unavailable timeslot"),
  /** Per pair in one room at once, per common minute. */
  ROOM_CONFLICT("Room conflict"),
  /** Per speaker of a talk who is unavailable in its timeslot, per minute. */
  SPEAKER_UNAVAILABLE("Speaker unavailable timeslot"),
  /** Per speaker whom a pair at once shares, per common minute. */
  SPEAKER_CONFLICT("Speaker conflict"),
  /** Per prerequisite that does not end before its talk starts, per minute of both. */
  PREREQUISITE("Talk prerequisite talks"),
  /** Per excluding tag that a pair at once shares, per common minute. */
  MUTUALLY_EXCLUSIVE("Talk mutually-exclusive-talks tags"),
  /** Per pair with a common speaker and too short a pause on one day, per minute of both. */
  PAUSE("Consecutive talks pause"),
  /** Per talk with a crowd risk that shares its timeslot with two or more others, per minute. */
  CROWD_CONTROL("Crowd control"),
  /** Per tag that a speaker requires of a timeslot and misses, per minute. */
  SPEAKER_REQUIRED_TIMESLOT("Speaker required timeslot tags"),
  /** Per tag of the timeslot that a speaker prohibits, per minute. */
  SPEAKER_PROHIBITED_TIMESLOT("Speaker prohibited timeslot tags"),
  /** Per tag that a talk requires of a timeslot and misses, per minute. */
  TALK_REQUIRED_TIMESLOT("Talk required timeslot tags"),
  /** Per tag of the timeslot that a talk prohibits, per minute. */
  TALK_PROHIBITED_TIMESLOT("Talk prohibited timeslot tags"),
  /** Per tag that a speaker requires of a room and misses, per minute. */
  SPEAKER_REQUIRED_ROOM("Speaker required room tags"),
  /** Per tag of the room that a speaker prohibits, per minute. */
  SPEAKER_PROHIBITED_ROOM("Speaker prohibited room tags"),
  /** Per tag that a talk requires of a room and misses, per minute. */
  TALK_REQUIRED_ROOM("Talk required room tags"),
  /** Per tag of the room that a talk prohibits, per minute. */
  TALK_PROHIBITED_ROOM("Talk prohibited room tags"),
  /** Per published talk that is in another timeslot. */
  PUBLISHED_TIMESLOT("Published timeslot"),
  /** Per published talk that is in another room. */
  PUBLISHED_ROOM("Published room"),
  /** Per theme track that a pair at once shares, per common minute. */
  THEME_CONFLICT("Theme track conflict"),
  /** Per theme track that a pair in different rooms on one day shares, per minute of both. */
  THEME_ROOM_STABILITY("Theme track room stability"),
  /** Per sector that a pair at once shares, per common minute. */
  SECTOR_CONFLICT("Sector conflict"),
  /** Reward per audience type that a pair in one timeslot shares, per minute. */
  AUDIENCE_TYPE_DIVERSITY("Audience type diversity"),
  /** Per common theme track and common audience type of a pair at once, per common minute. */
  AUDIENCE_TYPE_THEME_CONFLICT("Audience type theme track conflict"),
  /** Reward per pair of different audience levels in one timeslot, per minute. */
  AUDIENCE_LEVEL_DIVERSITY("Audience level diversity"),
  /** Per common content of a pair whose easier talk does not end first, per minute of both. */
  CONTENT_LEVEL_FLOW("Content audience level flow violation"),
  /** Per content that a pair at once shares, per common minute. */
  CONTENT_CONFLICT("Content conflict"),
  /** Reward per pair of different languages in one timeslot, per minute. */
  LANGUAGE_DIVERSITY("Language diversity"),
  /** Per common content or theme track of a pair on different days, per minute of both. */
  SAME_DAY("Same day talks"),
  /** Per pair of which the less wished one has the larger room, per minute of both. */
  POPULAR_TALKS("Popular talks"),
  /** Per tag that a speaker prefers of a timeslot and misses, per minute. */
  SPEAKER_PREFERRED_TIMESLOT("Speaker preferred timeslot tags"),
  /** Per tag of the timeslot that a speaker does not like, per minute. */
  SPEAKER_UNDESIRED_TIMESLOT("Speaker undesired timeslot tags"),
  /** Per tag that a talk prefers of a timeslot and misses, per minute. */
  TALK_PREFERRED_TIMESLOT("Talk preferred timeslot tags"),
  /** Per tag of the timeslot that a talk does not like, per minute. */
  TALK_UNDESIRED_TIMESLOT("Talk undesired timeslot tags"),
  /** Per tag that a speaker prefers of a room and misses, per minute. */
  SPEAKER_PREFERRED_ROOM("Speaker preferred room tags"),
  /** Per tag of the room that a speaker does not like, per minute. */
  SPEAKER_UNDESIRED_ROOM("Speaker undesired room tags"),
  /** Per tag that a talk prefers of a room and misses, per minute. */
  TALK_PREFERRED_ROOM("Talk preferred room tags"),
  /** Per tag of the room that a talk does not like, per minute. */
  TALK_UNDESIRED_ROOM("Talk undesired room tags"),
  /** Per day but one between a speaker's first and last talk, 480 minutes each. */
  SPEAKER_MAKESPAN("Speaker makespan");

  private final String label;

  ConferenceRule(String label) {
    this.label = label;
  }

  /** Its name in the workbook. */
  public String label() {
    return label;
  }
}
