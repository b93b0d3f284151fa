// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pegbar.planner.plan.MarketFact;
import org.pegbar.planner.plan.NotHeld;
import org.pegbar.planner.plan.NotHeld.Obstacle;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;

/** Says in English why requests are not granted and why not every must can be held. */
public final class MarketSentences {
  private static final int MOST_OBSTACLES = 3;
  private final Map<String, Request> requests = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Speaks about this market. */
  public MarketSentences(MatchmakingProblem problem) {
    problem.requests().forEach(request -> requests.put(request.id(), request));
    for (Participant one : problem.participants()) {
      names.put(one.id(), one.name());
    }
  }

  /** Why a request is not granted. */
  public String of(NotHeld notHeld) {
    String who = who(notHeld.request());
    return switch (notHeld.why()) {
      case NotHeld.Refused(var by) -> "%s do not meet: %s says no.".formatted(who, by);
      case NotHeld.NotAsked() -> "%s do not meet: none of them asks for it.".formatted(who);
      case NotHeld.MetBefore() ->
          "%s do not meet: they have met before, and nobody must meet again.".formatted(who);
      case NotHeld.NeverTogether() ->
          "%s do not meet: there is no slot in which all are free and a table is open."
              .formatted(who);
      case NotHeld.AgendaFull(var person, int most) ->
          "%s do not meet: %s already has %d meetings and accepts no more."
              .formatted(who, person, most);
      case NotHeld.StillOpen(String slot) ->
          "%s do not meet yet: slot %s is open to them. Plan for longer.".formatted(who, slot);
      case NotHeld.InTheWay(var obstacles) ->
          "%s do not meet: %s.".formatted(who, obstacles(obstacles));
    };
  }

  private String obstacles(List<Obstacle> obstacles) {
    List<String> said = new ArrayList<>();
    for (Obstacle obstacle : obstacles.subList(0, Math.min(MOST_OBSTACLES, obstacles.size()))) {
      said.add(obstacle(obstacle));
    }
    int more = obstacles.size() - said.size();
    return String.join("; ", said) + (more > 0 ? "; and so in %d more slots".formatted(more) : "");
  }

  private String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case NotHeld.Busy(String slot, var person, String with) ->
          "in slot %s %s is in the meeting of %s".formatted(slot, person, who(with));
      case NotHeld.TablesTaken(String slot, int tables) ->
          "in slot %s all %d tables are taken".formatted(slot, tables);
      case NotHeld.TooManyInRow(String slot, var person, int most) ->
          "in slot %s %s would have more than %d meetings in a row".formatted(slot, person, most);
    };
  }

  /** One fact. */
  public String of(MarketFact fact) {
    return switch (fact) {
      case MarketFact.MustBeHeld(String request) -> who(request) + " must meet.";
      case MarketFact.OnlyWhen(String request) ->
          "%s may meet only in %s.".formatted(who(request), listed(request(request).when()));
      case MarketFact.Promised(String request, String slot) ->
          "%s were promised slot %s.".formatted(who(request), slot);
      case MarketFact.OnlyFree(var person) -> person + " is free at some times only.";
      case MarketFact.AtMost(var person, int most) ->
          "%s accepts %d meetings at most.".formatted(person, most);
      case MarketFact.InRow(var person, int most) ->
          "%s accepts %d meetings in a row at most.".formatted(person, most);
      case MarketFact.TablesIn(String slot, int tables) ->
          "Slot %s has %d tables.".formatted(slot, tables);
      case MarketFact.StandsOpen(String request) ->
          "The stands at which %s may meet are open at some times only.".formatted(who(request));
    };
  }

  private Request request(String id) {
    return java.util.Objects.requireNonNull(requests.get(id));
  }

  private static String listed(Set<String> all) {
    return String.join(", ", new TreeSet<>(all));
  }

  private String who(String id) {
    List<String> people =
        request(id).answers().keySet().stream().map(one -> names.getOrDefault(one, one)).toList();
    int last = people.size() - 1;
    return String.join(", ", people.subList(0, last)) + " and " + people.get(last);
  }
}
