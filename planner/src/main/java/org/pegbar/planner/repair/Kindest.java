// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Score;

/** Of the repairs within a budget, one that concerns the fewest people and keeps most wishes. */
final class Kindest {
  private static final int MOST_COMPARED = 6;
  private static final double PART_FOR_FIRST = 0.25;
  private static final double PART_FOR_PEOPLE = 0.25;
  private static final double PART_FOR_WISHES = 0.2;
  private final Laying laying;
  private final Spots spots;
  private final Watch watch;
  private final Checker checker;

  Kindest(Laying laying, Spots spots, Watch watch) {
    this.laying = laying;
    this.spots = spots;
    this.watch = watch;
    this.checker = new Checker(laying.plight.problem);
  }

  /** The kindest within the budget, null if none was found. */
  @Nullable Draft find(Hunt.Budget budget) {
    watch.begin(PART_FOR_FIRST);
    Collector first = new Collector(1);
    Hunt.within(budget, laying, spots, watch, first);
    return first.drafts.isEmpty() ? null : kinder(first.drafts.getFirst());
  }

  /** The kindest with the moves of this one; it may be this one, but polished. */
  Draft kinder(Draft start) {
    Draft fewest = fewestPeople(start);
    return bestKept(fewest);
  }

  private Draft fewestPeople(Draft start) {
    Draft best = start;
    watch.begin(PART_FOR_PEOPLE);
    Hunt.End end = best.people() == laying.tally.people() ? Hunt.End.EXHAUSTED : Hunt.End.FOUND;
    while (end == Hunt.End.FOUND) {
      Collector fewer = new Collector(1);
      Hunt.Budget budget = new Hunt.Budget(start.moves(), start.leftOut(), best.people() - 1);
      end = Hunt.within(budget, laying, spots, watch, fewer);
      best = fewer.drafts.isEmpty() ? best : fewer.drafts.getFirst();
    }
    boolean floor = best.people() == laying.tally.people();
    boolean proof = end == Hunt.End.EXHAUSTED && (floor || !laying.plight.bounded);
    return proof ? best.proven() : best;
  }

  /** Compares who else might move instead, at the same price for people. */
  private Draft bestKept(Draft fewest) {
    Collector others = new Collector(MOST_COMPARED);
    watch.begin(PART_FOR_WISHES);
    Hunt.Budget budget = new Hunt.Budget(fewest.moves(), fewest.leftOut(), fewest.people());
    Hunt.within(budget, laying, spots, watch, others);
    List<Draft> all = new ArrayList<>(others.drafts);
    if (all.isEmpty()) {
      all.add(fewest);
    }
    if (!laying.plight.bounded) {
      all.forEach(draft -> new Polish(laying.plight, draft.position()).all(watch));
    }
    Draft best =
        all.size() == 1
            ? all.getFirst()
            : Objects.requireNonNull(
                all.stream().min(Comparator.comparing(this::score)).orElse(fewest));
    return fewest.fewestPeople() ? best.proven() : best;
  }

  private Score score(Draft draft) {
    return checker.judge(draft.placements(laying.plight)).score();
  }

  /** Keeps one repair for each set of activities that move. */
  private static final class Collector implements Hunt.Visitor {
    private final int most;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();

    Collector(int most) {
      this.most = most;
    }

    @Override
    public boolean wants(Laying laying) {
      return !seen.contains(laying.tally.moved());
    }

    @Override
    public boolean visit(Laying laying) {
      if (laying.isLawful() && seen.add(laying.tally.moved())) {
        drafts.add(Draft.of(laying));
      }
      return drafts.size() == most;
    }
  }
}
