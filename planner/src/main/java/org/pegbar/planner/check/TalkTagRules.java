// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.problem.ConferenceRule;

/** Rules about the tags that talks and speakers want and do not want. */
final class TalkTagRules {
  private final ConferenceProblem problem;
  private final Ledger<ConferenceRule> ledger;

  TalkTagRules(ConferenceProblem problem, Ledger<ConferenceRule> ledger) {
    this.problem = problem;
    this.ledger = ledger;
  }

  void judge(List<Held> held) {
    for (Held talk : held) {
      talkTimeslot(talk);
      talkRoom(talk);
      for (int number : talk.talk().speakers()) {
        Speaker speaker = problem.speakers().get(number);
        speakerTimeslot(talk, speaker);
        speakerRoom(talk, speaker);
      }
    }
  }

  private void talkTimeslot(Held talk) {
    Wishes wishes = talk.talk().timeslots();
    Set<String> tags = talk.timeslot().tags();
    missing(ConferenceRule.TALK_REQUIRED_TIMESLOT, talk, wishes.required(), tags, "requires");
    missing(ConferenceRule.TALK_PREFERRED_TIMESLOT, talk, wishes.preferred(), tags, "prefers");
    present(ConferenceRule.TALK_PROHIBITED_TIMESLOT, talk, wishes.prohibited(), tags, "prohibits");
    present(ConferenceRule.TALK_UNDESIRED_TIMESLOT, talk, wishes.undesired(), tags, "dislikes");
  }

  private void talkRoom(Held talk) {
    Wishes wishes = talk.talk().rooms();
    Set<String> tags = talk.room().tags();
    missing(ConferenceRule.TALK_REQUIRED_ROOM, talk, wishes.required(), tags, "requires");
    missing(ConferenceRule.TALK_PREFERRED_ROOM, talk, wishes.preferred(), tags, "prefers");
    present(ConferenceRule.TALK_PROHIBITED_ROOM, talk, wishes.prohibited(), tags, "prohibits");
    present(ConferenceRule.TALK_UNDESIRED_ROOM, talk, wishes.undesired(), tags, "dislikes");
  }

  private void speakerTimeslot(Held talk, Speaker speaker) {
    Wishes wishes = speaker.timeslots();
    Set<String> tags = talk.timeslot().tags();
    String who = "with " + speaker.name();
    missing(
        ConferenceRule.SPEAKER_REQUIRED_TIMESLOT, talk, wishes.required(), tags, who + " requires");
    missing(
        ConferenceRule.SPEAKER_PREFERRED_TIMESLOT,
        talk,
        wishes.preferred(),
        tags,
        who + " prefers");
    present(
        ConferenceRule.SPEAKER_PROHIBITED_TIMESLOT,
        talk,
        wishes.prohibited(),
        tags,
        who + " prohibits");
    present(
        ConferenceRule.SPEAKER_UNDESIRED_TIMESLOT,
        talk,
        wishes.undesired(),
        tags,
        who + " dislikes");
  }

  private void speakerRoom(Held talk, Speaker speaker) {
    Wishes wishes = speaker.rooms();
    Set<String> tags = talk.room().tags();
    String who = "with " + speaker.name();
    missing(ConferenceRule.SPEAKER_REQUIRED_ROOM, talk, wishes.required(), tags, who + " requires");
    missing(
        ConferenceRule.SPEAKER_PREFERRED_ROOM, talk, wishes.preferred(), tags, who + " prefers");
    present(
        ConferenceRule.SPEAKER_PROHIBITED_ROOM,
        talk,
        wishes.prohibited(),
        tags,
        who + " prohibits");
    present(
        ConferenceRule.SPEAKER_UNDESIRED_ROOM, talk, wishes.undesired(), tags, who + " dislikes");
  }

  private void missing(
      ConferenceRule rule, Held talk, Set<String> wished, Set<String> tags, String verb) {
    Set<String> missed = new java.util.TreeSet<>(wished);
    missed.removeAll(tags);
    ledger.add(
        rule,
        (long) missed.size() * talk.minutes(),
        () -> "%s %s %s, which is missing".formatted(talk.shown(), verb, missed));
  }

  private void present(
      ConferenceRule rule, Held talk, Set<String> unwished, Set<String> tags, String verb) {
    Set<String> there = new java.util.TreeSet<>(unwished);
    there.retainAll(tags);
    ledger.add(
        rule,
        (long) there.size() * talk.minutes(),
        () -> "%s %s %s, which is there".formatted(talk.shown(), verb, there));
  }
}
