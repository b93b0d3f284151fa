// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;

/** Conferences made up for tests. */
public final class Conferences {
  private static final List<String> WORDS = List.of("a", "b", "c", "d");

  private Conferences() {}

  public static Timeslot slot(String start, int minutes, String... tags) {
    LocalDateTime from = LocalDateTime.parse(start);
    return new Timeslot(from, from.plusMinutes(minutes), Set.of("Talk"), Set.of(tags));
  }

  public static Hall hall(String name, int capacity, Set<Integer> unavailable, String... tags) {
    return new Hall(name, capacity, Set.of("Talk", "Lab"), Set.of(tags), unavailable);
  }

  /** Small, with every rule at work; the same seed gives the same. */
  static ConferenceProblem random(long seed, int talkCount) {
    Random random = new Random(seed);
    List<Timeslot> slots = new ArrayList<>();
    for (String day : List.of("2026-05-01", "2026-05-02", "2026-05-05")) {
      slots.add(typed(slot(day + "T09:00", 60, "early"), "Talk"));
      slots.add(typed(slot(day + "T09:00", 90), "Lab"));
      slots.add(typed(slot(day + "T10:10", 60), "Talk"));
      slots.add(typed(slot(day + "T13:00", 45, "late"), random.nextBoolean() ? "Lab" : "Talk"));
    }
    List<Hall> halls = new ArrayList<>();
    for (int r = 0; r < 4; r++) {
      halls.add(
          hall("Hall " + r, 50 * (1 + r % 3), numbers(random, slots.size(), 9), "tag" + r % 2));
    }
    List<Speaker> speakers = new ArrayList<>();
    for (int s = 0; s < 6; s++) {
      speakers.add(
          new Speaker(
              "Speaker " + s,
              wishes(random, "early", "late"),
              wishes(random, "tag0", "tag1"),
              numbers(random, slots.size(), 9)));
    }
    List<Talk> talks = new ArrayList<>();
    for (int i = 0; i < talkCount; i++) {
      talks.add(talk(random, i, talkCount));
    }
    return new ConferenceProblem(
        "Random " + seed, 15, weights(random), slots, halls, speakers, talks);
  }

  private static Timeslot typed(Timeslot slot, String type) {
    return new Timeslot(slot.start(), slot.end(), Set.of(type), slot.tags());
  }

  private static Talk talk(Random random, int number, int count) {
    TalkDraft draft = new TalkDraft();
    draft.type = random.nextInt(4) == 0 ? "Lab" : "Talk";
    draft.speakers = List.copyOf(numbers(random, 6, 5));
    draft.themes = words(random);
    draft.sectors = words(random);
    draft.audiences = words(random);
    draft.level = 1 + random.nextInt(3);
    draft.contents = words(random);
    draft.language = random.nextInt(3) == 0 ? "zh" : "en";
    draft.timeslots = wishes(random, "early", "late");
    draft.rooms = wishes(random, "tag0", "tag1");
    draft.excluding = words(random);
    Set<Integer> prerequisites = new HashSet<>(numbers(random, count, 12));
    prerequisites.remove(number);
    draft.prerequisites = prerequisites;
    draft.favourites = random.nextInt(6);
    draft.crowdRisk = random.nextInt(3) == 0 ? 1 : 0;
    if (random.nextInt(5) == 0) {
      draft.published = new Spot(random.nextInt(12), random.nextInt(4));
    }
    return draft.talk("T" + number);
  }

  private static Set<String> words(Random random) {
    Set<String> words = new HashSet<>();
    WORDS.forEach(word -> {
      if (random.nextInt(4) == 0) {
        words.add(word);
      }
    });
    return words;
  }

  private static Set<Integer> numbers(Random random, int below, int oneOf) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < below; i++) {
      if (random.nextInt(oneOf) == 0) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static Wishes wishes(Random random, String one, String other) {
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sets.add(random.nextInt(6) == 0 ? Set.of(random.nextBoolean() ? one : other) : Set.of());
    }
    return new Wishes(sets.get(0), sets.get(1), sets.get(2), sets.get(3));
  }

  private static Map<ConferenceRule, Penalty> weights(Random random) {
    Map<ConferenceRule, Penalty> weights = new EnumMap<>(ConferenceRule.class);
    for (ConferenceRule rule : ConferenceRule.values()) {
      int weight = 1 + random.nextInt(20);
      weights.put(
          rule,
          rule.ordinal() < 16
              ? Penalty.ofHard(1 + random.nextInt(3))
              : rule == ConferenceRule.PUBLISHED_TIMESLOT
                  ? Penalty.ofMedium(weight)
                  : Penalty.ofSoft(weight));
    }
    return weights;
  }
}
