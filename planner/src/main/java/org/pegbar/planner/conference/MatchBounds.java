// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.problem.ConferenceRule;

/** How often a rule can match at most, minutes not counted. */
final class MatchBounds {
  private MatchBounds() {}

  static long of(ConferenceRule rule, ConferenceProblem problem) {
    List<Talk> talks = problem.talks();
    long count = talks.size();
    long pairs = count * count / 2;
    return switch (rule) {
      case THEME_CONFLICT, THEME_ROOM_STABILITY -> shared(talks, t -> t.subject().themes());
      case SECTOR_CONFLICT -> shared(talks, t -> t.subject().sectors());
      case AUDIENCE_TYPE_DIVERSITY -> shared(talks, t -> t.subject().audiences());
      case CONTENT_CONFLICT, CONTENT_LEVEL_FLOW -> shared(talks, t -> t.subject().contents());
      case SAME_DAY ->
          shared(talks, t -> t.subject().themes()) + shared(talks, t -> t.subject().contents());
      case AUDIENCE_TYPE_THEME_CONFLICT ->
          shared(talks, t -> t.subject().themes())
              * talks.stream().mapToInt(t -> t.subject().audiences().size()).max().orElse(0);
      case SPEAKER_CONFLICT, PAUSE -> shared(talks, t -> Set.copyOf(t.speakers()));
      case MUTUALLY_EXCLUSIVE -> shared(talks, Talk::excluding);
      case PREREQUISITE -> talks.stream().mapToLong(t -> t.prerequisites().size()).sum();
      case ROOM_CONFLICT, AUDIENCE_LEVEL_DIVERSITY, LANGUAGE_DIVERSITY, POPULAR_TALKS -> pairs;
      case ROOM_UNAVAILABLE, CROWD_CONTROL, PUBLISHED_TIMESLOT, PUBLISHED_ROOM -> count;
      case SPEAKER_MAKESPAN -> problem.speakers().size();
      case SPEAKER_UNAVAILABLE -> talks.stream().mapToLong(t -> t.speakers().size()).sum();
      default -> tags(problem);
    };
  }

  /** Over all pairs, what both have. */
  private static long shared(List<Talk> talks, Function<Talk, Set<?>> has) {
    Map<Object, Long> counts = new HashMap<>();
    talks.forEach(talk -> has.apply(talk).forEach(item -> counts.merge(item, 1L, Long::sum)));
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static long tags(ConferenceProblem problem) {
    long tags = 0;
    for (Talk talk : problem.talks()) {
      tags += tags(talk.timeslots()) + tags(talk.rooms());
      for (int speaker : talk.speakers()) {
        tags += tags(problem.speakers().get(speaker).timeslots());
        tags += tags(problem.speakers().get(speaker).rooms());
      }
    }
    return tags;
  }

  private static long tags(Wishes wishes) {
    return (long) wishes.required().size()
        + wishes.preferred().size()
        + wishes.prohibited().size()
        + wishes.undesired().size();
  }
}
