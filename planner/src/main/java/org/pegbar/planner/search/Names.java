// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Problem;

/** Numbers for ids, in the order of the problem. */
final class Names {
  private final Map<String, Integer> activities = new HashMap<>();
  private final Map<String, Integer> rooms = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final Map<String, Integer> tracks = new HashMap<>();

  Names(Problem problem) {
    problem.activities().forEach(a -> activities.put(a.id(), activities.size()));
    problem.rooms().forEach(r -> rooms.put(r.id(), rooms.size()));
    problem.people().forEach(p -> people.put(p.id(), people.size()));
    problem.activities().forEach(a -> add(a.track()));
  }

  private void add(@Nullable String track) {
    if (track != null) {
      tracks.putIfAbsent(track, tracks.size());
    }
  }

  int activity(String id) {
    return found(activities, id);
  }

  int room(String id) {
    return found(rooms, id);
  }

  int person(String id) {
    return found(people, id);
  }

  int track(@Nullable String track) {
    return track == null ? Model.NOWHERE : tracks.getOrDefault(track, Model.NOWHERE);
  }

  int tracks() {
    return tracks.size();
  }

  List<String> trackNames() {
    return tracks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int found(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("'" + id + "' is not in the problem.");
    }
    return number;
  }
}
