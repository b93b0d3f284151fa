// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Interpreting;
import org.pegbar.planner.problem.Problem;

/** Which languages are spoken, and which are interpreted into by few teams. */
final class Languages {
  /** Language spoken in each activity, NOWHERE if it is not told. */
  final int[] spoken;

  final boolean anySpoken;

  /** Languages that each activity is interpreted into, of those whose teams are counted. */
  final int[][] interpreted;

  final int[] teams;

  Languages(Problem problem) {
    List<Activity> activities = problem.activities();
    Map<String, Integer> numbers = new HashMap<>();
    spoken =
        Model.of(
            activities,
            a ->
                a.language() == null
                    ? Model.NOWHERE
                    : numbers.computeIfAbsent(a.language(), unused -> numbers.size()));
    anySpoken = numbers.size() > 1;
    Map<String, Integer> counted = new HashMap<>();
    problem.interpreting().forEach(one -> counted.put(one.language(), counted.size()));
    teams = Model.of(problem.interpreting(), Interpreting::teams);
    interpreted =
        activities.stream()
            .map(a ->
                a.interpretedInto().stream()
                    .filter(counted::containsKey)
                    .mapToInt(language -> Objects.requireNonNull(counted.get(language)))
                    .toArray())
            .toArray(int[][]::new);
  }
}
