// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceRule;

/** Rules about one talk, one timeslot or one speaker. */
final class TalkRules {
  private static final int MINUTES_OF_A_DAY = 480;
  private final ConferenceProblem problem;
  private final Ledger<ConferenceRule> ledger;

  TalkRules(ConferenceProblem problem, Ledger<ConferenceRule> ledger) {
    this.problem = problem;
    this.ledger = ledger;
  }

  void judge(List<Held> held) {
    for (Held talk : held) {
      roomUnavailable(talk);
      speakersUnavailable(talk);
      publishedTimeslot(talk);
      publishedRoom(talk);
      crowdControl(talk, held);
    }
    for (int speaker = 0; speaker < problem.speakers().size(); speaker++) {
      makespan(speaker, held);
    }
  }

  private void roomUnavailable(Held talk) {
    if (talk.room().unavailable().contains(talk.spot().timeslot())) {
      ledger.add(
          ConferenceRule.ROOM_UNAVAILABLE,
          talk.minutes(),
          () -> talk.shown() + " is in a room that is unavailable then");
    }
  }

  private void speakersUnavailable(Held talk) {
    for (int number : talk.talk().speakers()) {
      Speaker speaker = problem.speakers().get(number);
      if (speaker.unavailable().contains(talk.spot().timeslot())) {
        ledger.add(
            ConferenceRule.SPEAKER_UNAVAILABLE,
            talk.minutes(),
            () -> speaker.name() + " is unavailable for " + talk.shown());
      }
    }
  }

  private void publishedTimeslot(Held talk) {
    int published = talk.talk().published().timeslot();
    if (published != ConferenceProblem.NONE && published != talk.spot().timeslot()) {
      ledger.add(
          ConferenceRule.PUBLISHED_TIMESLOT,
          1,
          () ->
              talk.shown()
                  + " was published at "
                  + problem.timeslots().get(published).start().toString().replace('T', ' '));
    }
  }

  private void publishedRoom(Held talk) {
    int published = talk.talk().published().room();
    if (published != ConferenceProblem.NONE && published != talk.spot().room()) {
      ledger.add(
          ConferenceRule.PUBLISHED_ROOM,
          1,
          () -> talk.shown() + " was published in " + problem.rooms().get(published).name());
    }
  }

  /** Two such talks share a timeslot well, and one alone costs nothing. */
  private void crowdControl(Held talk, List<Held> held) {
    long others =
        held.stream()
            .filter(other -> other != talk && other.talk().crowdRisk() > 0)
            .filter(other -> other.spot().timeslot() == talk.spot().timeslot())
            .count();
    if (talk.talk().crowdRisk() > 0 && others > 1) {
      ledger.add(
          ConferenceRule.CROWD_CONTROL,
          talk.minutes(),
          () -> talk.shown() + " is at once with " + others + " others that draw a crowd");
    }
  }

  private void makespan(int speaker, List<Held> held) {
    List<LocalDate> days =
        held.stream()
            .filter(talk -> talk.talk().speakers().contains(speaker))
            .map(talk -> talk.timeslot().day())
            .toList();
    if (days.isEmpty()) {
      return;
    }
    long between = ChronoUnit.DAYS.between(Collections.min(days), Collections.max(days));
    if (between > 1) {
      ledger.add(
          ConferenceRule.SPEAKER_MAKESPAN,
          (between - 1) * MINUTES_OF_A_DAY,
          () ->
              problem.speakers().get(speaker).name()
                  + " speaks first on "
                  + Collections.min(days)
                  + " and last on "
                  + Collections.max(days));
    }
  }
}
