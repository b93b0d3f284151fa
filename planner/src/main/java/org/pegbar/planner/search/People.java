// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;

/** Who takes part in what, and the limits of each. */
final class People {
  final int count;

  /** People whose day has a price or a bound, by activity. */
  final int[][] of;

  /** Activities that require a person, ascending. */
  final int[][] theirs;

  final boolean[] meeting;
  final int[] maxMinutes;
  final int[] longestWait;
  final int[] fewestMeetings;
  final int[] mostMeetings;

  /** Whether anybody bounds the wait, so that a plan can break a hard rule of a whole day. */
  final boolean boundsWaits;

  final boolean boundsMeetings;

  People(Problem problem, Names names) {
    List<Person> people = problem.people();
    List<Activity> activities = problem.activities();
    count = people.size();
    maxMinutes = Model.of(people, Person::maxMinutesPerDay);
    longestWait = Model.of(people, Person::longestWaitMinutes);
    fewestMeetings = Model.of(people, Person::fewestMeetings);
    mostMeetings = Model.of(people, Person::mostMeetings);
    boundsWaits = people.stream().anyMatch(p -> p.longestWaitMinutes() > 0);
    boundsMeetings = people.stream().anyMatch(p -> p.mostMeetings() > 0);
    theirs = theirs(activities, names);
    of =
        activities.stream()
            .map(a -> a.people().stream().mapToInt(names::person).filter(this::counts).toArray())
            .toArray(int[][]::new);
    meeting = new boolean[activities.size()];
    for (int a = 0; a < meeting.length; a++) {
      meeting[a] = activities.get(a).meeting();
    }
  }

  private int[][] theirs(List<Activity> activities, Names names) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      lists.add(new ArrayList<>(2));
    }
    for (int a = 0; a < activities.size(); a++) {
      for (String id : activities.get(a).people()) {
        lists.get(names.person(id)).add(a);
      }
    }
    return lists.stream().map(list -> Model.of(list, a -> a)).toArray(int[][]::new);
  }

  private boolean counts(int p) {
    return theirs[p].length > 1 || maxMinutes[p] + fewestMeetings[p] + mostMeetings[p] > 0;
  }
}
