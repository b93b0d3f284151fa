// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;
import org.pegbar.planner.problem.Window;

/** When each activity may start as far as time itself goes, and what the hour costs. */
final class TimeTables {
  /** Allowed starts of an activity, ascending; equal tables are shared. */
  final int[][] starts;

  private final Problem problem;
  private final Activity[] activities;
  private final Starts.Table[] tables;
  private final Days days;
  private final int[] dayMidnight;
  private final int primeWeight;
  private final int hoursWeight;
  private final int preferredWeight;
  private final List<List<List<Window>>> preferredWindows = new ArrayList<>();
  private final boolean[] priced;

  TimeTables(Problem problem, Names names, int[] publishedStart) {
    this.problem = problem;
    this.activities = problem.activities().toArray(Activity[]::new);
    this.days = new Days(problem.days());
    this.dayMidnight = Model.of(problem.days(), Day::midnight);
    Weights weights = problem.weights();
    this.primeWeight = weights.of(Rule.PRIME_TIME);
    this.hoursWeight = weights.of(Rule.SUITABLE_HOURS);
    this.preferredWeight = weights.of(Rule.PREFERRED_PEOPLE);
    this.starts = new int[activities.length][];
    this.tables = new Starts.Table[activities.length];
    this.priced = new boolean[activities.length];
    Starts all = new Starts(problem, names);
    for (int a = 0; a < activities.length; a++) {
      preferredWindows.add(preferredWindows(activities[a], names));
      priced[a] =
          activities[a].prime()
              || activities[a].hours() != null
              || !preferredWindows.get(a).isEmpty();
      tables[a] = all.of(activities[a], publishedStart[a]);
      starts[a] = tables[a].starts();
    }
  }

  private List<List<Window>> preferredWindows(Activity activity, Names names) {
    return activity.preferred().stream()
        .map(id -> problem.people().get(names.person(id)))
        .map(Person::available)
        .filter(windows -> !windows.isEmpty())
        .toList();
  }

  boolean allows(int activity, int start) {
    return tables[activity].has(start);
  }

  int day(int start) {
    return days.of(start);
  }

  /** Minute of the first opening, and of the last closing. */
  int firstMinute() {
    return opens().mapToInt(Window::from).min().orElse(0);
  }

  int lastMinute() {
    return opens().mapToInt(Window::to).max().orElse(0);
  }

  private Stream<Window> opens() {
    return problem.days().stream().map(Day::open).flatMap(List::stream);
  }

  int days() {
    return days.count();
  }

  /** Weighted price of an activity's time by itself. */
  long price(int a, int start) {
    if (!priced[a]) {
      return 0;
    }
    Activity activity = activities[a];
    int day = day(start);
    int end = start + activity.minutes();
    long price = activity.prime() ? primeWeight * outsidePrime(day, start, end) : 0;
    Hours hours = activity.hours();
    price += hours == null ? 0 : hoursWeight * outside(hours, day, start, end);
    for (List<Window> windows : preferredWindows.get(a)) {
      price += anyContains(windows, start, end) ? 0 : preferredWeight;
    }
    return price;
  }

  private long outsidePrime(int day, int start, int end) {
    int inside = 0;
    List<Window> prime = problem.days().get(day).prime();
    for (int i = 0; i < prime.size(); i++) {
      inside += overlap(prime.get(i).from(), prime.get(i).to(), start, end);
    }
    return Math.max(0, end - start - inside) / 10;
  }

  private long outside(Hours hours, int day, int start, int end) {
    int midnight = dayMidnight[day];
    return (end - start - overlap(midnight + hours.from(), midnight + hours.to(), start, end)) / 10;
  }

  static int overlap(int from, int to, int otherFrom, int otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }

  private static boolean anyContains(@Nullable List<Window> windows, int start, int end) {
    for (int i = 0; windows != null && i < windows.size(); i++) {
      if (windows.get(i).from() <= start && end <= windows.get(i).to()) {
        return true;
      }
    }
    return false;
  }
}
