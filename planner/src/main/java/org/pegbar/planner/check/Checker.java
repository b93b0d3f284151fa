// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Level;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;

/**
 * Judges placements. May be kept and shared between threads; every method throws
 * IllegalArgumentException for a placement of an activity or room that the problem does not have.
 * Of two placements of one activity the last counts.
 */
public final class Checker {
  private final Setting setting;

  /** A judge for one problem. */
  public Checker(Problem problem) {
    this.setting = new Setting(problem);
  }

  /** Score, totals by rule, every violation and every cost. */
  public Judgement judge(Collection<Placement> placements) {
    List<Put> puts = setting.put(placements);
    List<Violation> violations = violations(puts);
    List<Cost> costs = costs(puts);
    Map<Rule, Long> totals = new EnumMap<>(Rule.class);
    violations.forEach(violation -> totals.merge(violation.rule(), 1L, Long::sum));
    costs.forEach(cost -> totals.merge(cost.rule(), weighted(cost), Long::sum));
    long unplaced = unplaced(puts);
    if (unplaced > 0) {
      totals.put(Rule.PLACED, unplaced);
    }
    totals.values().removeIf(total -> total == 0);
    Score score =
        new Score(
            violations.size(), sum(totals, Level.DISRUPTION), unplaced, sum(totals, Level.SOFT));
    return new Judgement(score, Map.copyOf(totals), violations, costs);
  }

  /** Every broken rule, in the order of the activities; empty if the placements are valid. */
  public List<Violation> violations(Collection<Placement> placements) {
    return violations(setting.put(placements));
  }

  /**
   * What would break if {@code move} were made: the violations that the moved activity takes part
   * in. Empty means that it may go there.
   *
   * @param current the other activities; a place of the moved activity itself is ignored
   */
  public List<Violation> wouldBreak(Collection<Placement> current, Placement move) {
    Put put = setting.put(move);
    List<Put> others =
        setting.put(current).stream().filter(other -> other.index() != put.index()).toList();
    List<Violation> found = new ArrayList<>(new AloneRules(setting).of(put));
    found.addAll(new PairRules(setting).between(put, others));
    found.addAll(inAgendas(put, others));
    return List.copyOf(found);
  }

  /** What the agendas of those who take part break that they do not break without the move. */
  private List<Violation> inAgendas(Put put, List<Put> others) {
    List<Put> theirs =
        others.stream()
            .filter(other ->
                other.activity().people().stream().anyMatch(put.activity().people()::contains))
            .toList();
    List<Put> with = new ArrayList<>(theirs);
    with.add(put);
    with.sort(Comparator.comparingInt(Put::index));
    List<Violation> broken = new ArrayList<>(new AgendaRules(setting).of(with));
    broken.removeAll(new AgendaRules(setting).of(theirs));
    return broken;
  }

  private List<Violation> violations(List<Put> puts) {
    AloneRules alone = new AloneRules(setting);
    List<Violation> found = new ArrayList<>();
    puts.forEach(put -> found.addAll(alone.of(put)));
    absent(puts).forEach(activity -> alone.pinnedButAbsent(activity).ifPresent(found::add));
    found.addAll(new PairRules(setting).among(puts));
    found.addAll(new AgendaRules(setting).of(puts));
    found.sort(PairRules.inReadingOrder(setting));
    return List.copyOf(found);
  }

  private List<Cost> costs(List<Put> puts) {
    List<Cost> costs = new ArrayList<>(MovedPlaces.of(setting, puts));
    costs.addAll(new PlaceWishes(setting).of(puts));
    costs.addAll(new TrackWishes(setting).of(puts));
    costs.addAll(new PeopleWishes(setting).of(puts));
    costs.addAll(new AudienceWishes(setting).of(puts));
    costs.addAll(new BalanceWishes(setting).of(puts));
    costs.addAll(new MeetingWishes(setting).of(puts));
    costs.addAll(new LanguageWishes(setting).of(puts));
    costs.removeIf(cost -> weighted(cost) == 0);
    return List.copyOf(costs);
  }

  private long weighted(Cost cost) {
    return cost.rule().level() == Level.DISRUPTION
        ? cost.points()
        : cost.points() * setting.problem.weights().of(cost.rule());
  }

  private long unplaced(List<Put> puts) {
    return absent(puts).stream().mapToLong(Activity::priority).sum();
  }

  private List<Activity> absent(List<Put> puts) {
    Set<String> present = new HashSet<>();
    puts.forEach(put -> present.add(put.activity().id()));
    return setting.problem.activities().stream()
        .filter(activity -> !present.contains(activity.id()))
        .toList();
  }

  private static long sum(Map<Rule, Long> totals, Level level) {
    return totals.entrySet().stream()
        .filter(entry -> entry.getKey().level() == level)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
