// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;

/** Judges which meetings of a market are held, in the plainest code. */
public final class MatchmakingChecker {

  /**
   * What a plan is worth.
   *
   * @param faults broken rules, in English; empty if it is valid
   * @param values of every goal; only of use without faults
   */
  public record Verdict(List<String> faults, Map<MatchmakingGoal, Long> values) {}

  private record Held(Request request, Slot slot, Table table) {}

  private final MatchmakingProblem problem;
  private final List<Held> held = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<MatchmakingGoal, Long> values = new EnumMap<>(MatchmakingGoal.class);

  private MatchmakingChecker(MatchmakingProblem problem) {
    this.problem = problem;
    for (MatchmakingGoal goal : MatchmakingGoal.values()) {
      values.put(goal, 0L);
    }
  }

  /** Judges. */
  public static Verdict judge(MatchmakingProblem problem, List<Meeting> meetings) {
    MatchmakingChecker checker = new MatchmakingChecker(problem);
    meetings.forEach(checker::read);
    checker.judge();
    return new Verdict(checker.faults, checker.values);
  }

  private void read(Meeting meeting) {
    Request request = null;
    for (Request one : problem.requests()) {
      request = one.id().equals(meeting.request()) ? one : request;
    }
    Slot slot = null;
    for (Slot one : problem.slots()) {
      slot = one.id().equals(meeting.slot()) ? one : slot;
    }
    Table table = null;
    for (Table one : problem.tables()) {
      table = one.id().equals(meeting.table()) ? one : table;
    }
    if (request == null || slot == null || table == null) {
      faults.add("%s names what is not in the problem".formatted(meeting));
    } else {
      held.add(new Held(request, slot, table));
    }
  }

  private void judge() {
    held.forEach(this::alone);
    twice();
    problem.confirmed().forEach(this::promise);
    problem.participants().forEach(this::participant);
    Set<String> granted = new HashSet<>();
    held.forEach(one -> granted.add(one.request.id()));
    for (Request request : problem.requests()) {
      boolean must = request.isMust() || problem.promised().contains(request.id());
      add(MatchmakingGoal.MUSTS, must && !granted.contains(request.id()) ? 1 : 0);
      add(MatchmakingGoal.WISHES, granted.contains(request.id()) ? problem.worth(request) : 0);
    }
  }

  private void add(MatchmakingGoal goal, long more) {
    values.merge(goal, more, Long::sum);
  }

  private void alone(Held one) {
    String id = one.request.id();
    if (!problem.promised().contains(id) && !grantable(one.request)) {
      faults.add("'%s' is held, but refused, not asked for or met before".formatted(id));
    }
    if (!MatchmakingProblem.covers(one.request.when(), one.slot)) {
      faults.add("'%s' may not be in slot '%s'".formatted(id, one.slot.id()));
    }
    if (!MatchmakingProblem.covers(one.table.open(), one.slot)) {
      faults.add("table '%s' is not open in slot '%s'".formatted(one.table.id(), one.slot.id()));
    }
    if (!problem.tablesFor(one.request).contains(one.table)) {
      faults.add("'%s' may not be at table '%s'".formatted(id, one.table.id()));
    }
  }

  private boolean grantable(Request request) {
    if (request.isRefused() || !request.isAsked()) {
      return false;
    }
    return !problem.metRefused() || !problem.haveMet(request) || request.isMust();
  }

  private void twice() {
    Map<String, String> taken = new HashMap<>();
    Set<String> requests = new HashSet<>();
    for (Held one : held) {
      if (!requests.add(one.request.id())) {
        faults.add("'%s' is held twice".formatted(one.request.id()));
      }
      String other = taken.put(one.slot.id() + "\n" + one.table.id(), one.request.id());
      if (other != null) {
        faults.add(
            "'%s' and '%s' are at table '%s' in slot '%s'"
                .formatted(other, one.request.id(), one.table.id(), one.slot.id()));
      }
    }
  }

  private void promise(Confirmed promise) {
    for (Held one : held) {
      boolean same = one.request.id().equals(promise.request());
      boolean slot = promise.slot() == null || promise.slot().equals(one.slot.id());
      boolean table = promise.table() == null || promise.table().equals(one.table.id());
      if (same && !(slot && table)) {
        faults.add("'%s' was promised elsewhere".formatted(promise.request()));
      }
    }
    if (promise.slot() != null
        && held.stream().noneMatch(one -> one.request.id().equals(promise.request()))) {
      faults.add(
          "'%s' was promised for slot '%s', but is not held"
              .formatted(promise.request(), promise.slot()));
    }
  }

  private void participant(Participant one) {
    Map<String, Held> agenda = new HashMap<>();
    long asked = 0;
    for (Held meeting : held) {
      if (meeting.request.answers().containsKey(one.id())) {
        Held other = agenda.put(meeting.slot.id(), meeting);
        if (other != null) {
          faults.add("%s has two meetings in slot '%s'".formatted(one.name(), meeting.slot.id()));
        }
        if (!MatchmakingProblem.covers(one.free(), meeting.slot)) {
          faults.add("%s is not free in slot '%s'".formatted(one.name(), meeting.slot.id()));
        }
        asked += meeting.request.isAskedBy(one.id()) ? 1 : 0;
      }
    }
    if (one.most() > 0 && agenda.size() > one.most()) {
      faults.add("%s has %d meetings, at most %d".formatted(one.name(), agenda.size(), one.most()));
    }
    add(MatchmakingGoal.FEWEST, Math.max(0, one.fewest() - agenda.size()));
    day(one, agenda);
    share(one, asked);
  }

  /** Goes through the slots in order. */
  private void day(Participant one, Map<String, Held> agenda) {
    int row = 0;
    int idle = 0;
    String half = "";
    Held last = null;
    for (Slot slot : problem.slots()) {
      if (!slot.half().equals(half)) {
        half = slot.half();
        last = null;
        row = 0;
        idle = 0;
      }
      Held now = agenda.get(slot.id());
      if (now == null) {
        idle++;
        row = 0;
      } else {
        row++;
        add(MatchmakingGoal.BREAKS, last != null && idle > 0 ? 1 : 0);
        change(last, now);
        last = now;
        idle = 0;
      }
      if (one.mostInRow() > 0 && row == one.mostInRow() + 1) {
        faults.add("%s has more than %d meetings in a row".formatted(one.name(), row - 1));
      }
    }
  }

  private void change(@Nullable Held last, Held now) {
    if (last != null) {
      add(MatchmakingGoal.HALL_CHANGES, last.table.hall().equals(now.table.hall()) ? 0 : 1);
      add(MatchmakingGoal.TABLE_CHANGES, last.table.equals(now.table) ? 0 : 1);
    }
  }

  /** The share of what is asked for, as far as slots and the most meetings allow it at all. */
  private void share(Participant one, long granted) {
    long asked = 0;
    for (Request request : problem.requests()) {
      boolean counts = grantable(request) || problem.promised().contains(request.id());
      asked += counts && request.isAskedBy(one.id()) ? 1 : 0;
    }
    long free =
        problem.slots().stream().filter(t -> MatchmakingProblem.covers(one.free(), t)).count();
    long reachable = Math.min(asked, one.most() == 0 ? free : Math.min(free, one.most()));
    add(MatchmakingGoal.QUARTER, 4 * granted < reachable ? 1 : 0);
    add(MatchmakingGoal.HALF, 4 * granted < 2 * reachable ? 1 : 0);
    add(MatchmakingGoal.THREE_QUARTERS, 4 * granted < 3 * reachable ? 1 : 0);
    add(MatchmakingGoal.WHOLE, granted < reachable ? 1 : 0);
  }
}
