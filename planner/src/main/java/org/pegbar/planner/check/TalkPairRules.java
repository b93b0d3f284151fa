// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.HashSet;
import java.util.List;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Subject;
import org.pegbar.planner.problem.ConferenceRule;

/** Rules about two talks. */
final class TalkPairRules {
  private final ConferenceProblem problem;
  private final Ledger<ConferenceRule> ledger;

  TalkPairRules(ConferenceProblem problem, Ledger<ConferenceRule> ledger) {
    this.problem = problem;
    this.ledger = ledger;
  }

  void judge(List<Held> held) {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        judge(held.get(i), held.get(j));
      }
    }
  }

  private void judge(Held one, Held other) {
    if (one.commonMinutes(other) > 0) {
      atOnce(one, other);
    }
    if (one.spot().timeslot() == other.spot().timeslot()) {
      diversity(one, other);
    }
    pause(one, other);
    roomStability(one, other);
    sameDay(one, other);
    prerequisite(one, other);
    prerequisite(other, one);
    levelFlow(one, other);
    levelFlow(other, one);
    popular(one, other);
    popular(other, one);
  }

  private void atOnce(Held one, Held other) {
    Subject a = one.talk().subject();
    Subject b = other.talk().subject();
    int themes = Held.common(a.themes(), b.themes());
    int audiences = Held.common(a.audiences(), b.audiences());
    at(ConferenceRule.ROOM_CONFLICT, one, other, one.spot().room() == other.spot().room() ? 1 : 0);
    at(ConferenceRule.SPEAKER_CONFLICT, one, other, commonSpeakers(one, other));
    at(
        ConferenceRule.MUTUALLY_EXCLUSIVE,
        one,
        other,
        Held.common(one.talk().excluding(), other.talk().excluding()));
    at(ConferenceRule.THEME_CONFLICT, one, other, themes);
    at(ConferenceRule.SECTOR_CONFLICT, one, other, Held.common(a.sectors(), b.sectors()));
    at(ConferenceRule.AUDIENCE_TYPE_THEME_CONFLICT, one, other, themes * audiences);
    at(ConferenceRule.CONTENT_CONFLICT, one, other, Held.common(a.contents(), b.contents()));
  }

  private void at(ConferenceRule rule, Held one, Held other, int times) {
    if (times > 0) {
      note(rule, one, other, (long) times * one.commonMinutes(other), "are at once");
    }
  }

  private void diversity(Held one, Held other) {
    Subject a = one.talk().subject();
    Subject b = other.talk().subject();
    int minutes = one.minutes();
    int types = Held.common(a.audiences(), b.audiences());
    reward(ConferenceRule.AUDIENCE_TYPE_DIVERSITY, one, other, types * minutes);
    reward(
        ConferenceRule.AUDIENCE_LEVEL_DIVERSITY, one, other, a.level() == b.level() ? 0 : minutes);
    reward(
        ConferenceRule.LANGUAGE_DIVERSITY,
        one,
        other,
        a.language().equals(b.language()) ? 0 : minutes);
  }

  private void reward(ConferenceRule rule, Held one, Held other, int minutes) {
    note(rule, one, other, -minutes, "share their timeslot well");
  }

  private void pause(Held one, Held other) {
    int between = one.minutesBetween(other);
    boolean tooShort = between < 0 || (one.sameDay(other) && between < problem.pauseMinutes());
    if (tooShort && commonSpeakers(one, other) > 0) {
      note(ConferenceRule.PAUSE, one, other, one.minutesOfBoth(other), "leave no pause");
    }
  }

  private void roomStability(Held one, Held other) {
    int themes = Held.common(one.talk().subject().themes(), other.talk().subject().themes());
    if (one.sameDay(other) && one.spot().room() != other.spot().room()) {
      long minutes = (long) themes * one.minutesOfBoth(other);
      note(ConferenceRule.THEME_ROOM_STABILITY, one, other, minutes, "share a theme, but no room");
    }
  }

  private void sameDay(Held one, Held other) {
    Subject a = one.talk().subject();
    Subject b = other.talk().subject();
    int common = Held.common(a.themes(), b.themes()) + Held.common(a.contents(), b.contents());
    if (!one.sameDay(other)) {
      long minutes = (long) common * one.minutesOfBoth(other);
      note(ConferenceRule.SAME_DAY, one, other, minutes, "belong together, but share no day");
    }
  }

  private void prerequisite(Held first, Held second) {
    if (second.talk().prerequisites().contains(first.number()) && !first.endsBefore(second)) {
      note(
          ConferenceRule.PREREQUISITE,
          first,
          second,
          first.minutesOfBoth(second),
          "should follow each other");
    }
  }

  private void levelFlow(Held easier, Held harder) {
    Subject a = easier.talk().subject();
    Subject b = harder.talk().subject();
    if (a.level() < b.level() && !easier.endsBefore(harder)) {
      long minutes = (long) Held.common(a.contents(), b.contents()) * easier.minutesOfBoth(harder);
      note(
          ConferenceRule.CONTENT_LEVEL_FLOW,
          easier,
          harder,
          minutes,
          "should go from easy to hard");
    }
  }

  private void popular(Held less, Held more) {
    if (less.talk().favourites() < more.talk().favourites()
        && less.room().capacity() > more.room().capacity()) {
      note(
          ConferenceRule.POPULAR_TALKS,
          less,
          more,
          less.minutesOfBoth(more),
          "have the larger room for the less popular");
    }
  }

  private static int commonSpeakers(Held one, Held other) {
    return Held.common(
        new HashSet<>(one.talk().speakers()), new HashSet<>(other.talk().speakers()));
  }

  private void note(ConferenceRule rule, Held one, Held other, long count, String verb) {
    if (count != 0) {
      ledger.add(rule, count, () -> "%s and %s %s".formatted(one.shown(), other.shown(), verb));
    }
  }
}
