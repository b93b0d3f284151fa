// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;

/** Reads what an earlier run has promised: whether all of it can be kept together. */
final class PromiseProofreading {
  private final Map<String, Slot> slots;
  private final Map<String, Table> tables;
  private final Map<String, Participant> people;
  private final Map<String, Request> requests;
  private final List<InvalidProblem.Mistake> mistakes;
  private final Map<String, List<Request>> inSlot = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, List<Slot>> agendas = new HashMap<>();
  private Set<String> stands = Set.of();

  PromiseProofreading(
      Map<String, Slot> slots,
      Map<String, Table> tables,
      Map<String, Participant> people,
      Map<String, Request> requests,
      List<InvalidProblem.Mistake> mistakes) {
    this.slots = slots;
    this.tables = tables;
    this.people = people;
    this.requests = requests;
    this.mistakes = mistakes;
  }

  void read(List<Confirmed> confirmed, List<Participant> participants) {
    stands =
        participants.stream()
            .map(one -> one.stand() == null ? "" : one.stand())
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (Confirmed one : confirmed) {
      String field = "confirmed '" + one.request() + "'";
      Request request = requests.get(one.request());
      if (request == null) {
        mistake(field, "there is no such request. Ask for it, or take the promise out.");
      } else if (!seen.add(one.request())) {
        mistake(field, "is confirmed twice. Keep one of the two.");
      } else {
        read(field, one, request);
      }
    }
    if (mistakes.isEmpty()) {
      inSlot.forEach(this::enoughTables);
      agendas.forEach(this::agenda);
    }
  }

  private void read(String field, Confirmed one, Request request) {
    request
        .answers()
        .forEach((id, wish) -> {
          if (wish == Wish.NO) {
            mistake(field, "'%s' says no. Take the promise out.".formatted(name(id)));
          }
        });
    Slot slot = one.slot() == null ? null : slots.get(one.slot());
    if (slot != null) {
      slot(field, request, slot);
    } else if (one.slot() != null || one.table() != null) {
      mistake(field, "slot '%s' is not a slot. Name one, or no table.".formatted(one.slot()));
    }
    if (slot != null && one.table() != null) {
      table(field, request, slot, one.table());
    }
  }

  private void slot(String field, Request request, Slot slot) {
    if (!MatchmakingProblem.covers(request.when(), slot)) {
      mistake(field, "may not be held in slot '%s'. Widen when.".formatted(slot.id()));
    }
    for (String id : request.answers().keySet()) {
      if (!MatchmakingProblem.covers(person(id).free(), slot)) {
        mistake(
            field,
            "'%s' is not free in slot '%s'. Take the promise out, or let them be free then."
                .formatted(name(id), slot.id()));
      }
      agendas.computeIfAbsent(id, any -> new ArrayList<>()).add(slot);
    }
    inSlot.computeIfAbsent(slot.id(), any -> new ArrayList<>()).add(request);
  }

  private void table(String field, Request request, Slot slot, String id) {
    Table table = tables.get(id);
    if (table == null) {
      mistake(field, "'%s' is not a table.".formatted(id));
    } else if (!mayUse(request, table) || !MatchmakingProblem.covers(table.open(), slot)) {
      mistake(
          field,
          "may not be at table '%s' in slot '%s'. Name only the slot.".formatted(id, slot.id()));
    } else if (!taken.add(slot.id() + "\n" + id)) {
      mistake(
          field,
          "table '%s' is promised twice in slot '%s'. Name only the slot of one."
              .formatted(id, slot.id()));
    }
  }

  private boolean mayUse(Request request, Table table) {
    Set<String> own = new HashSet<>();
    for (String id : request.answers().keySet()) {
      String stand = person(id).stand();
      own.add(stand == null ? "" : stand);
    }
    own.remove("");
    return own.isEmpty() ? !stands.contains(table.id()) : own.contains(table.id());
  }

  private void enoughTables(String id, List<Request> held) {
    Slot slot = requireNonNull(slots.get(id));
    long common = 0;
    for (Request request : held) {
      boolean anyTable = false;
      boolean anyStand = false;
      for (Table table : tables.values()) {
        boolean fits = mayUse(request, table) && MatchmakingProblem.covers(table.open(), slot);
        anyTable |= fits;
        anyStand |= fits && stands.contains(table.id());
      }
      if (!anyTable) {
        mistake(
            "confirmed '" + request.id() + "'",
            "no table that it may use is open in slot '%s'. Open one.".formatted(id));
      }
      common += anyStand ? 0 : 1;
    }
    long open =
        tables.values().stream()
            .filter(t -> !stands.contains(t.id()) && MatchmakingProblem.covers(t.open(), slot))
            .count();
    if (common > open) {
      mistake(
          "confirmed",
          "%d meetings are promised in slot '%s', which has %d tables. Take %d out."
              .formatted(common, id, open, common - open));
    }
  }

  private void agenda(String id, List<Slot> theirs) {
    Participant one = person(id);
    Set<String> ids = theirs.stream().map(Slot::id).collect(Collectors.toSet());
    if (ids.size() < theirs.size()) {
      mistake("confirmed", "'%s' is promised twice at once. Take one out.".formatted(one.name()));
    }
    if (one.most() > 0 && theirs.size() > one.most()) {
      mistake(
          "confirmed",
          "'%s' is promised %d meetings, but accepts %d at most. Raise most or take %d out."
              .formatted(one.name(), theirs.size(), one.most(), theirs.size() - one.most()));
    }
    if (one.mostInRow() > 0 && longestRow(ids) > one.mostInRow()) {
      mistake(
          "confirmed",
          "'%s' is promised %d meetings in a row, but accepts %d. Raise mostInRow."
              .formatted(one.name(), longestRow(ids), one.mostInRow()));
    }
  }

  private int longestRow(Set<String> busy) {
    List<Slot> inOrder =
        slots.values().stream().sorted(java.util.Comparator.comparingInt(Slot::start)).toList();
    int longest = 0;
    int row = 0;
    String half = "";
    for (Slot slot : inOrder) {
      row = slot.half().equals(half) ? row : 0;
      row = busy.contains(slot.id()) ? row + 1 : 0;
      half = slot.half();
      longest = Math.max(longest, row);
    }
    return longest;
  }

  private Participant person(String id) {
    return requireNonNull(people.get(id));
  }

  private String name(String id) {
    return person(id).name();
  }

  private void mistake(String field, String message) {
    mistakes.add(new InvalidProblem.Mistake(field, message));
  }
}
