// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;

/** Reads a market and gathers what does not fit together. */
final class MarketProofreading {
  private static final int MOST_IN_A_HALF = 63;
  private static final int MOST_WEIGHT = 1000;
  private final List<InvalidProblem.Mistake> mistakes = new ArrayList<>();
  private final Map<String, Slot> slots;
  private final Map<String, Table> tables;
  private final Map<String, Participant> people;
  private final Map<String, Request> requests;
  private final Set<String> times = new HashSet<>();

  MarketProofreading(
      List<Slot> slots,
      List<Table> tables,
      List<Participant> participants,
      List<Request> requests,
      Set<Set<String>> met,
      List<Confirmed> confirmed) {
    this.slots = byId("slots", slots, Slot::id);
    this.tables = byId("tables", tables, Table::id);
    this.people = byId("participants", participants, Participant::id);
    this.requests = byId("requests", requests, Request::id);
    slots(slots);
    for (Table table : tables) {
      times("tables '" + table.id() + "'.open", table.open());
    }
    stands(participants);
    participants.forEach(this::participant);
    requests(requests);
    met.forEach(this::met);
    if (mistakes.isEmpty()) {
      new PromiseProofreading(this.slots, this.tables, this.people, this.requests, mistakes)
          .read(confirmed, participants);
    }
  }

  void refuse() {
    if (!mistakes.isEmpty()) {
      throw new InvalidProblem(mistakes);
    }
  }

  private <T> Map<String, T> byId(String field, List<T> all, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    for (T one : all) {
      require(
          byId.put(id.apply(one), one) == null,
          field,
          "has '%s' twice. Give each an id of its own.".formatted(id.apply(one)));
    }
    return byId;
  }

  private void slots(List<Slot> all) {
    require(!all.isEmpty(), "slots", "must hold at least one slot");
    Map<String, Integer> inHalf = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Slot slot = all.get(i);
      require(slot.minutes() >= 1, field(slot), "must last 1 minute or more");
      inHalf.merge(slot.half(), 1, Integer::sum);
      times.add(slot.id());
      require(!slots.containsKey(slot.half()), field(slot), "the half has the id of a slot");
      if (i > 0) {
        follows(all.get(i - 1), slot, inHalf);
      }
    }
    times.addAll(inHalf.keySet());
    inHalf.forEach((half, count) ->
        require(
            count <= MOST_IN_A_HALF,
            "slots",
            "half '%s' has %d slots, at most %d. Use more halves."
                .formatted(half, count, MOST_IN_A_HALF)));
  }

  private void follows(Slot earlier, Slot later, Map<String, Integer> inHalf) {
    require(
        later.start() >= earlier.start() + earlier.minutes(),
        field(later),
        "starts at minute %d, before slot '%s' ends at %d. Put slots in order and apart."
            .formatted(later.start(), earlier.id(), earlier.start() + earlier.minutes()));
    require(
        later.half().equals(earlier.half()) || inHalf.getOrDefault(later.half(), 0) == 1,
        field(later),
        "goes back to half '%s' after half '%s'. Let the slots of a half follow each other."
            .formatted(later.half(), earlier.half()));
  }

  private static String field(Slot slot) {
    return "slots '" + slot.id() + "'";
  }

  private void stands(List<Participant> participants) {
    Map<String, String> owners = new HashMap<>();
    for (Participant one : participants) {
      String stand = one.stand();
      if (stand != null) {
        String other = owners.put(stand, one.id());
        require(
            other == null,
            field(one) + ".stand",
            "'%s' is also the stand of '%s'. Give each a table of its own at the stand."
                .formatted(stand, other));
        require(tables.containsKey(stand), field(one) + ".stand", "'" + stand + "' is not a table");
      }
    }
  }

  private void participant(Participant one) {
    times(field(one) + ".free", one.free());
    require(
        one.fewest() >= 0 && one.most() >= 0 && one.mostInRow() >= 0,
        field(one),
        "fewest, most and mostInRow must be 0 or more, but are %d, %d and %d"
            .formatted(one.fewest(), one.most(), one.mostInRow()));
    require(
        one.most() == 0 || one.fewest() <= one.most(),
        field(one),
        "wishes for %d meetings at least, but accepts %d at most. Lower fewest or raise most."
            .formatted(one.fewest(), one.most()));
  }

  private static String field(Participant one) {
    return "participants '" + one.id() + "'";
  }

  private void requests(List<Request> all) {
    Map<Set<String>, String> groups = new HashMap<>();
    for (Request request : all) {
      String field = "requests '" + request.id() + "'";
      Set<String> group = request.answers().keySet();
      require(
          group.size() >= 2, field, "names %d people, two or more meet".formatted(group.size()));
      group.forEach(id -> require(people.containsKey(id), field, "'" + id + "' takes no part"));
      require(
          request.weight() >= 1 && request.weight() <= MOST_WEIGHT,
          field + ".weight",
          "must be 1 to %d, but is %d".formatted(MOST_WEIGHT, request.weight()));
      times(field + ".when", request.when());
      String other = groups.put(group, request.id());
      require(
          other == null,
          field,
          "asks for the same people as '%s'. Put all answers into one request.".formatted(other));
      side(field, group);
    }
  }

  private void side(String field, Set<String> group) {
    Set<String> sides = new HashSet<>();
    for (String id : group) {
      Participant one = people.get(id);
      sides.add(one == null ? "" : one.side());
    }
    require(
        sides.size() > 1 || sides.contains("") || sides.isEmpty(),
        field,
        "only names people of the side %s. Name another side, or leave the side of one empty."
            .formatted(sides));
  }

  private void met(Set<String> pair) {
    require(pair.size() == 2, "met", "names %d people, but two meet".formatted(pair.size()));
    pair.forEach(id -> require(people.containsKey(id), "met", "'" + id + "' takes no part"));
  }

  private void times(String field, Set<String> names) {
    for (String name : names) {
      require(times.contains(name), field, "'" + name + "' is neither a slot nor a half");
    }
  }

  private void require(boolean fine, String field, @Nullable String message) {
    if (!fine) {
      mistakes.add(new InvalidProblem.Mistake(field, String.valueOf(message)));
    }
  }
}
