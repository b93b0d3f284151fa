// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;

/** What has to move or to stay without a place, whoever plans. */
final class PlacementBounds {
  private final Problem problem;
  private final Choices choices;
  private final Map<String, Activity> activities = new HashMap<>();
  private final Set<String> hopeless = new HashSet<>();

  PlacementBounds(Problem problem, Choices choices) {
    this.problem = problem;
    this.choices = choices;
    for (Activity activity : problem.activities()) {
      activities.put(activity.id(), activity);
      boolean somewhere = !choices.rooms(activity).isEmpty() && choices.starts(activity).length > 0;
      if (activity.pinned() == null && !somewhere && !isPublishedPossible(activity)) {
        hopeless.add(activity.id());
      }
    }
  }

  private boolean isPublishedPossible(Activity activity) {
    return problem.published().stream()
        .map(Published::placement)
        .filter(at -> at.activity().equals(activity.id()))
        .anyMatch(at -> choices.possible(activity, at.start()));
  }

  /** Priorities that no plan can place. */
  long unplaced() {
    long lost = 0;
    for (String id : hopeless) {
      lost += priority(id);
    }
    return lost + byPeople();
  }

  private long priority(String id) {
    Activity activity = activities.get(id);
    return activity == null ? 0 : activity.priority();
  }

  /** People with more to do than they have time for; each activity counts for one of them. */
  private long byPeople() {
    Map<String, List<Activity>> agendas = new HashMap<>();
    for (Activity activity : problem.activities()) {
      if (!hopeless.contains(activity.id()) && activity.pinned() == null) {
        for (String id : activity.people()) {
          agendas.computeIfAbsent(id, _ -> new ArrayList<>()).add(activity);
        }
      }
    }
    Set<String> counted = new HashSet<>();
    long lost = 0;
    for (Person person : problem.people()) {
      List<Activity> theirs = agendas.getOrDefault(person.id(), List.of());
      if (theirs.stream().noneMatch(a -> counted.contains(a.id()))) {
        long here = Math.max(byTime(person, theirs), byNumber(person, theirs));
        lost += here;
        if (here > 0) {
          theirs.forEach(a -> counted.add(a.id()));
        }
      }
    }
    return lost;
  }

  /** Least priority to drop so that the rest fits: the fractional knapsack (Dantzig 1957). */
  private long byTime(Person person, List<Activity> theirs) {
    int pause = person.breakMinutes();
    long stretches = (long) choices.stretches() * Math.max(1, person.available().size());
    long surplus = -choices.openMinutes(person.available()) - stretches * pause;
    for (Activity activity : theirs) {
      surplus += activity.minutes() + pause;
    }
    double lost = 0;
    List<Activity> cheapest = new ArrayList<>(theirs);
    cheapest.sort(Comparator.comparingDouble(a -> (double) a.priority() / (a.minutes() + pause)));
    for (Activity activity : cheapest) {
      if (surplus > 0) {
        int minutes = activity.minutes() + pause;
        lost += activity.priority() * Math.min(1, (double) surplus / minutes);
        surplus -= minutes;
      }
    }
    return (long) Math.ceil(lost - 1e-6);
  }

  private static long byNumber(Person person, List<Activity> theirs) {
    int[] priorities =
        theirs.stream().filter(Activity::meeting).mapToInt(Activity::priority).sorted().toArray();
    long lost = 0;
    for (int i = 0;
        person.mostMeetings() > 0 && i < priorities.length - person.mostMeetings();
        i++) {
      lost += priorities[i];
    }
    return lost;
  }

  /** Weighted moves of what cannot stay where it was announced. */
  long disruption() {
    Map<String, Integer> rooms = new HashMap<>();
    problem.rooms().forEach(room -> rooms.put(room.id(), rooms.size()));
    long moved = 0;
    for (Published published : problem.published()) {
      Placement at = published.placement();
      Activity activity = activities.get(at.activity());
      if (activity != null) {
        moved += (long) published.weight() * points(activity, at, rooms.getOrDefault(at.room(), 0));
      }
    }
    return moved;
  }

  private int points(Activity activity, Placement at, int room) {
    Placement pin = activity.pinned();
    if (pin != null) {
      boolean sameTime = pin.start() == at.start();
      return sameTime ? (pin.room().equals(at.room()) ? 0 : Cost.Moved.MOVE) : allPoints();
    }
    BitSet suitable = choices.rooms(activity);
    if (suitable.isEmpty() || !choices.possible(activity, at.start())) {
      return allPoints();
    }
    return suitable.get(room) && choices.isOpen(room, activity.at(at.start()))
        ? 0
        : Cost.Moved.MOVE;
  }

  private static int allPoints() {
    return Cost.Moved.MOVE + Cost.Moved.NEW_TIME;
  }
}
