// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.problem.ConferenceRule;

/** What a talk costs in a timeslot and a room, whatever the others do. */
final class AloneCosts {
  private final ConferenceProblem problem;
  private final Weights weights;

  AloneCosts(ConferenceProblem problem, Weights weights) {
    this.problem = problem;
    this.weights = weights;
  }

  long of(Talk talk, int slot, int room) {
    Timeslot timeslot = problem.timeslots().get(slot);
    Hall hall = problem.rooms().get(room);
    long perMinute =
        (hall.unavailable().contains(slot) ? weights.of(ConferenceRule.ROOM_UNAVAILABLE) : 0)
            + talkTimeslot(talk.timeslots(), timeslot.tags())
            + talkRoom(talk.rooms(), hall.tags());
    for (int number : talk.speakers()) {
      Speaker speaker = problem.speakers().get(number);
      perMinute +=
          (speaker.unavailable().contains(slot)
                  ? weights.of(ConferenceRule.SPEAKER_UNAVAILABLE)
                  : 0)
              + speakerTimeslot(speaker.timeslots(), timeslot.tags())
              + speakerRoom(speaker.rooms(), hall.tags());
    }
    return perMinute * timeslot.minutes() + published(talk, slot, room);
  }

  private long published(Talk talk, int slot, int room) {
    int publishedSlot = talk.published().timeslot();
    int publishedRoom = talk.published().room();
    boolean slotMoved = publishedSlot != ConferenceProblem.NONE && publishedSlot != slot;
    boolean roomMoved = publishedRoom != ConferenceProblem.NONE && publishedRoom != room;
    return (slotMoved ? weights.of(ConferenceRule.PUBLISHED_TIMESLOT) : 0)
        + (roomMoved ? weights.of(ConferenceRule.PUBLISHED_ROOM) : 0);
  }

  private long talkTimeslot(Wishes wishes, Set<String> tags) {
    return missing(wishes.required(), tags) * weights.of(ConferenceRule.TALK_REQUIRED_TIMESLOT)
        + missing(wishes.preferred(), tags) * weights.of(ConferenceRule.TALK_PREFERRED_TIMESLOT)
        + present(wishes.prohibited(), tags) * weights.of(ConferenceRule.TALK_PROHIBITED_TIMESLOT)
        + present(wishes.undesired(), tags) * weights.of(ConferenceRule.TALK_UNDESIRED_TIMESLOT);
  }

  private long talkRoom(Wishes wishes, Set<String> tags) {
    return missing(wishes.required(), tags) * weights.of(ConferenceRule.TALK_REQUIRED_ROOM)
        + missing(wishes.preferred(), tags) * weights.of(ConferenceRule.TALK_PREFERRED_ROOM)
        + present(wishes.prohibited(), tags) * weights.of(ConferenceRule.TALK_PROHIBITED_ROOM)
        + present(wishes.undesired(), tags) * weights.of(ConferenceRule.TALK_UNDESIRED_ROOM);
  }

  private long speakerTimeslot(Wishes wishes, Set<String> tags) {
    return missing(wishes.required(), tags) * weights.of(ConferenceRule.SPEAKER_REQUIRED_TIMESLOT)
        + missing(wishes.preferred(), tags) * weights.of(ConferenceRule.SPEAKER_PREFERRED_TIMESLOT)
        + present(wishes.prohibited(), tags)
            * weights.of(ConferenceRule.SPEAKER_PROHIBITED_TIMESLOT)
        + present(wishes.undesired(), tags) * weights.of(ConferenceRule.SPEAKER_UNDESIRED_TIMESLOT);
  }

  private long speakerRoom(Wishes wishes, Set<String> tags) {
    return missing(wishes.required(), tags) * weights.of(ConferenceRule.SPEAKER_REQUIRED_ROOM)
        + missing(wishes.preferred(), tags) * weights.of(ConferenceRule.SPEAKER_PREFERRED_ROOM)
        + present(wishes.prohibited(), tags) * weights.of(ConferenceRule.SPEAKER_PROHIBITED_ROOM)
        + present(wishes.undesired(), tags) * weights.of(ConferenceRule.SPEAKER_UNDESIRED_ROOM);
  }

  private static long missing(Set<String> wished, Set<String> tags) {
    return wished.size() - present(wished, tags);
  }

  private static long present(Set<String> wished, Set<String> tags) {
    long present = 0;
    for (String tag : wished) {
      present += tags.contains(tag) ? 1 : 0;
    }
    return present;
  }
}
