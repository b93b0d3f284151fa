// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Request;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.problem.MatchmakingProblem.Table;

/**
 * A market in numbers. Requests are only those that can be granted: nobody refuses, somebody asks,
 * and what was met before counts as the problem says; or they are promised.
 */
final class Market {
  static final int NONE = -1;

  /** Shares that fairness tells apart: a quarter, half, three quarters, all. */
  static final int SHARES = 4;

  final MatchmakingProblem problem;
  final List<Request> requests = new ArrayList<>();
  final int slots;
  final int people;

  /** Half of each slot, from 0, and the number of the slot in it. */
  final int[] half;

  final int[] place;
  final int halves;

  /** By request: its people, and whether each asks for it. */
  final int[][] who;

  final boolean[][] asks;
  final boolean[] must;
  final long[] worth;

  /** By request: true if it needs a table that is nobody's stand. */
  final boolean[] common;

  final int[][] tablesOf;
  final int[] fixedSlot;
  final int[] fixedTable;

  /** By request: slots in which its people, its own times and the tables' hours allow it. */
  final int[][] times;

  /** Tables open in each slot that are nobody's stand. */
  final int[] capacity;

  final boolean[][] open;
  final int[] hall;
  final int[] fewest;
  final int[] most;
  final int[] inRow;
  final int[][] theirs;

  /** By participant and share: meetings that they ask for and need for it; 0 if they ask none. */
  final int[][] needed;

  Market(MatchmakingProblem problem) {
    this.problem = problem;
    Map<String, Confirmed> promises = new HashMap<>();
    problem.confirmed().forEach(one -> promises.put(one.request(), one));
    for (Request request : problem.requests()) {
      if (promises.containsKey(request.id()) || grantable(problem, request)) {
        requests.add(request);
      }
    }
    slots = problem.slots().size();
    people = problem.participants().size();
    half = new int[slots];
    place = new int[slots];
    halves = halves();
    int size = requests.size();
    who = new int[size][];
    asks = new boolean[size][];
    must = new boolean[size];
    worth = new long[size];
    common = new boolean[size];
    tablesOf = new int[size][];
    fixedSlot = new int[size];
    fixedTable = new int[size];
    times = new int[size][];
    open = open();
    capacity = new int[slots];
    hall = halls();
    fewest = problem.participants().stream().mapToInt(Participant::fewest).toArray();
    most = problem.participants().stream().mapToInt(p -> limit(p.most())).toArray();
    inRow = problem.participants().stream().mapToInt(p -> limit(p.mostInRow())).toArray();
    commonTables();
    for (int r = 0; r < size; r++) {
      request(r, promises.get(requests.get(r).id()));
    }
    theirs = theirs();
    needed = IntStream.range(0, people).mapToObj(this::needed).toArray(int[][]::new);
  }

  static boolean grantable(MatchmakingProblem problem, Request request) {
    boolean again = problem.metRefused() && problem.haveMet(request) && !request.isMust();
    return request.isAsked() && !request.isRefused() && !again;
  }

  private static int limit(int most) {
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  private int halves() {
    int count = 0;
    for (int t = 0; t < slots; t++) {
      boolean same =
          t > 0 && problem.slots().get(t).half().equals(problem.slots().get(t - 1).half());
      count += same ? 0 : 1;
      half[t] = count - 1;
      place[t] = same ? place[t - 1] + 1 : 0;
    }
    return count;
  }

  private boolean[][] open() {
    boolean[][] open = new boolean[problem.tables().size()][slots];
    for (int k = 0; k < open.length; k++) {
      for (int t = 0; t < slots; t++) {
        open[k][t] =
            MatchmakingProblem.covers(problem.tables().get(k).open(), problem.slots().get(t));
      }
    }
    return open;
  }

  private int[] halls() {
    Map<String, Integer> numbers = new HashMap<>();
    return problem.tables().stream()
        .mapToInt(table -> numbers.computeIfAbsent(table.hall(), any -> numbers.size()))
        .toArray();
  }

  private void commonTables() {
    List<String> stands = new ArrayList<>();
    problem.participants().forEach(p -> stands.add(String.valueOf(p.stand())));
    for (int k = 0; k < open.length; k++) {
      for (int t = 0; t < slots; t++) {
        boolean counts = open[k][t] && !stands.contains(problem.tables().get(k).id());
        capacity[t] += counts ? 1 : 0;
      }
    }
  }

  private void request(int r, @org.jspecify.annotations.Nullable Confirmed promise) {
    Request request = requests.get(r);
    List<Integer> group = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      if (request.answers().containsKey(problem.participants().get(p).id())) {
        group.add(p);
      }
    }
    who[r] = group.stream().mapToInt(Integer::intValue).toArray();
    asks[r] = new boolean[who[r].length];
    for (int i = 0; i < who[r].length; i++) {
      asks[r][i] = request.isAskedBy(problem.participants().get(who[r][i]).id());
    }
    common[r] = group.stream().allMatch(p -> problem.participants().get(p).stand() == null);
    tablesOf[r] = problem.tablesFor(request).stream().mapToInt(this::table).toArray();
    must[r] = request.isMust() || promise != null;
    worth[r] = problem.worth(request);
    fixedSlot[r] = promise == null ? NONE : slot(promise.slot());
    fixedTable[r] = promise == null ? NONE : table(promise.table());
    times[r] = IntStream.range(0, slots).filter(t -> mayBe(r, t)).toArray();
  }

  private boolean mayBe(int r, int t) {
    Slot slot = problem.slots().get(t);
    boolean free = fixedSlot[r] == NONE || fixedSlot[r] == t;
    for (int p : who[r]) {
      free &= MatchmakingProblem.covers(problem.participants().get(p).free(), slot);
    }
    return free
        && MatchmakingProblem.covers(requests.get(r).when(), slot)
        && IntStream.of(tablesOf[r]).anyMatch(k -> open[k][t]);
  }

  private int table(Table table) {
    return problem.tables().indexOf(table);
  }

  private int table(@org.jspecify.annotations.Nullable String id) {
    return index(problem.tables().stream().map(Table::id).toList(), id);
  }

  private int slot(@org.jspecify.annotations.Nullable String id) {
    return index(problem.slots().stream().map(Slot::id).toList(), id);
  }

  private static int index(List<String> ids, @org.jspecify.annotations.Nullable String id) {
    return id == null ? NONE : ids.indexOf(id);
  }

  private int[][] theirs() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      lists.add(new ArrayList<>());
    }
    for (int r = 0; r < who.length; r++) {
      for (int p : who[r]) {
        lists.get(p).add(r);
      }
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private int[] needed(int p) {
    Participant one = problem.participants().get(p);
    int free =
        (int)
            problem.slots().stream().filter(t -> MatchmakingProblem.covers(one.free(), t)).count();
    int asked = (int) IntStream.of(theirs[p]).filter(r -> asks(r, p)).count();
    int reachable = Math.min(asked, Math.min(free, most[p]));
    return IntStream.rangeClosed(1, SHARES)
        .map(share -> (share * reachable + SHARES - 1) / SHARES)
        .toArray();
  }

  /** True if the participant asks for the request. */
  boolean asks(int r, int p) {
    for (int i = 0; i < who[r].length; i++) {
      if (who[r][i] == p) {
        return asks[r][i];
      }
    }
    return false;
  }
}
