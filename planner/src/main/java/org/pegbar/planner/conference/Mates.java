// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.HashSet;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem.Subject;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceRule;

/**
 * What two talks have to do with each other, in packed penalties.
 *
 * @param atOnce per common minute
 * @param apart per minute of both on different days
 * @param firstLate per minute of both if the first does not end before the second
 * @param secondLate per minute of both if the second does not end before the first
 * @param tight per minute of both without a pause between them
 * @param rooms per minute of both in different rooms on one day
 * @param together per minute in one timeslot, less than 0 for a reward
 */
record Mates(
    long atOnce,
    long apart,
    long firstLate,
    long secondLate,
    long tight,
    long rooms,
    long together) {

  static Mates of(Weights weights, int firstNumber, Talk first, int secondNumber, Talk second) {
    Subject a = first.subject();
    Subject b = second.subject();
    long themes = common(a.themes(), b.themes());
    long audiences = common(a.audiences(), b.audiences());
    long contents = common(a.contents(), b.contents());
    long speakers = common(new HashSet<>(first.speakers()), new HashSet<>(second.speakers()));
    long atOnce =
        speakers * weights.of(ConferenceRule.SPEAKER_CONFLICT)
            + common(first.excluding(), second.excluding())
                * weights.of(ConferenceRule.MUTUALLY_EXCLUSIVE)
            + themes * weights.of(ConferenceRule.THEME_CONFLICT)
            + common(a.sectors(), b.sectors()) * weights.of(ConferenceRule.SECTOR_CONFLICT)
            + themes * audiences * weights.of(ConferenceRule.AUDIENCE_TYPE_THEME_CONFLICT)
            + contents * weights.of(ConferenceRule.CONTENT_CONFLICT);
    long flow = contents * weights.of(ConferenceRule.CONTENT_LEVEL_FLOW);
    long needs = weights.of(ConferenceRule.PREREQUISITE);
    return new Mates(
        atOnce,
        (themes + contents) * weights.of(ConferenceRule.SAME_DAY),
        (a.level() < b.level() ? flow : 0)
            + (second.prerequisites().contains(firstNumber) ? needs : 0),
        (b.level() < a.level() ? flow : 0)
            + (first.prerequisites().contains(secondNumber) ? needs : 0),
        speakers > 0 ? weights.of(ConferenceRule.PAUSE) : 0,
        themes * weights.of(ConferenceRule.THEME_ROOM_STABILITY),
        -together(weights, a, b, audiences));
  }

  private static long together(Weights weights, Subject a, Subject b, long audiences) {
    return audiences * weights.of(ConferenceRule.AUDIENCE_TYPE_DIVERSITY)
        + (a.level() == b.level() ? 0 : weights.of(ConferenceRule.AUDIENCE_LEVEL_DIVERSITY))
        + (a.language().equals(b.language()) ? 0 : weights.of(ConferenceRule.LANGUAGE_DIVERSITY));
  }

  /** True if more than sharing a timeslot matters. */
  boolean related() {
    return (atOnce | apart | firstLate | secondLate | tight | rooms) != 0;
  }

  private static long common(Set<?> one, Set<?> other) {
    long common = 0;
    for (Object item : one) {
      common += other.contains(item) ? 1 : 0;
    }
    return common;
  }
}
