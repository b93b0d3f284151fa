// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;
import org.pegbar.planner.problem.Wish;

/**
 * A market of any size from a seed: two fifths buyers, a tenth with a stand, a tenth there for one
 * half only; a few are asked for much more often than others.
 */
public final class LargeMarket {
  private static final int MINUTES = 30;
  private static final int HALVES_A_DAY = 2;
  private final Random random;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Participant> people = new ArrayList<>();

  private LargeMarket(long seed) {
    random = new Random(seed);
  }

  /** A market with so many people, requests, common tables in four halls, and slots. */
  public static MatchmakingProblem of(long seed, int people, int requests, int tables, int slots) {
    LargeMarket market = new LargeMarket(seed);
    market.slots(slots);
    for (int k = 0; k < tables; k++) {
      market.tables.add(new Table("t" + k, "Table " + k, "hall" + 4 * k / tables, Set.of()));
    }
    for (int p = 0; p < people; p++) {
      market.person(p, people);
    }
    return market.problem(requests);
  }

  private void slots(int count) {
    int perHalf = Math.max(1, Math.min(6, (count + 1) / 2));
    for (int t = 0; t < count; t++) {
      int half = t / perHalf;
      int start = half / HALVES_A_DAY * 1440 + half % HALVES_A_DAY * 300 + 540;
      slots.add(new Slot("s" + t, "half" + half, start + t % perHalf * MINUTES, MINUTES - 5));
    }
  }

  private void person(int p, int people) {
    String id = "p" + p;
    boolean buyer = p < people * 2 / 5;
    boolean stand = !buyer && random.nextInt(6) == 0;
    if (stand) {
      tables.add(new Table("stand" + p, "Stand " + p, "hall" + random.nextInt(4), Set.of()));
    }
    String half = slots.get(random.nextInt(slots.size())).half();
    this.people.add(
        new Participant(
            id,
            "Person " + p,
            buyer ? "buyer" : "seller",
            random.nextInt(10) == 0 ? Set.of(half) : Set.of(),
            1,
            random.nextInt(3) == 0 ? slots.size() / 2 : 0,
            random.nextInt(5) == 0 ? 4 : 0,
            stand ? "stand" + p : null));
  }

  private MatchmakingProblem problem(int count) {
    int buyers = people.size() * 2 / 5;
    Map<Set<String>, Request> requests = new LinkedHashMap<>();
    Set<Set<String>> met = new HashSet<>();
    while (requests.size() < count) {
      Map<String, Wish> answers = new LinkedHashMap<>();
      boolean mutual = random.nextInt(3) == 0;
      answers.put("p" + popular(buyers), random.nextInt(40) == 0 ? Wish.MUST : Wish.WISH);
      answers.put("p" + (buyers + popular(people.size() - buyers)), answer(mutual));
      if (random.nextInt(25) == 0) {
        answers.putIfAbsent("p" + random.nextInt(people.size()), Wish.WISH);
      }
      if (random.nextInt(20) == 0) {
        met.add(Set.copyOf(answers.keySet().stream().limit(2).toList()));
      }
      Set<String> who = Set.copyOf(answers.keySet());
      requests.putIfAbsent(who, new Request("r" + requests.size(), answers, 1, Set.of()));
    }
    return new MatchmakingProblem(
        "market", slots, tables, people, List.copyOf(requests.values()), met, false, List.of());
  }

  private Wish answer(boolean mutual) {
    return mutual ? Wish.WISH : random.nextInt(20) == 0 ? Wish.NO : Wish.OPEN;
  }

  private int popular(int count) {
    return Math.min(random.nextInt(count), random.nextInt(count));
  }
}
