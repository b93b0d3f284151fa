// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A market: who asks to meet whom, and the slots and tables that there are for it. Each meeting
 * takes one slot at one table. Where slots are named, a half of the day names all of its own.
 *
 * @param slots in the order of their time
 * @param met pairs that have met before
 * @param metRefused true if a request between people who have met is refused unless somebody must;
 *     else it only weighs half
 * @param confirmed what an earlier run has promised
 */
public record MatchmakingProblem(
    String name,
    List<Slot> slots,
    List<Table> tables,
    List<Participant> participants,
    List<Request> requests,
    Set<Set<String>> met,
    boolean metRefused,
    List<Confirmed> confirmed) {

  /**
   * A time in which meetings are held.
   *
   * @param half the half of a day to which it belongs; what lies between two halves is no break
   * @param start minute since the epoch of the caller
   * @param minutes at least 1
   */
  public record Slot(String id, String half, int start, int minutes) {}

  /**
   * Where one meeting at a time is held.
   *
   * @param hall going from table to table within one is no change of halls
   * @param open slots and halves; empty means always
   */
  public record Table(String id, String name, String hall, Set<String> open) {

    /** Copies the names. */
    public Table {
      open = Set.copyOf(open);
    }
  }

  /**
   * Somebody who meets others, one meeting at a time.
   *
   * @param side such as buyer or seller; two of one side do not meet; empty means none
   * @param free slots and halves; empty means always
   * @param fewest meetings wished for, at least 0
   * @param most meetings, at least 0; 0 sets no limit
   * @param mostInRow meetings without a break within a half, at least 0; 0 sets no limit
   * @param stand the table at which this participant receives everybody; null if there is none
   */
  public record Participant(
      String id,
      String name,
      String side,
      Set<String> free,
      int fewest,
      int most,
      int mostInRow,
      @Nullable String stand) {

    /** Copies the names. */
    public Participant {
      free = Set.copyOf(free);
    }

    /** The id and the name. */
    public Ref ref() {
      return new Ref(id, name);
    }
  }

  /**
   * A meeting that is asked for.
   *
   * @param answers of each participant by id, at least two
   * @param weight of the request beside others, 1 to 1000
   * @param when slots and halves in which it may be held; empty means any
   */
  public record Request(String id, Map<String, Wish> answers, int weight, Set<String> when) {

    /** Copies the answers in their order. */
    public Request {
      answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
      when = Set.copyOf(when);
    }

    /** True if somebody says that it has to be held and nobody refuses it. */
    public boolean isMust() {
      return answers.containsValue(Wish.MUST) && !isRefused();
    }

    /** True if somebody refuses it. */
    public boolean isRefused() {
      return answers.containsValue(Wish.NO);
    }

    /** True if somebody asks for it. */
    public boolean isAsked() {
      return answers.containsValue(Wish.MUST) || answers.containsValue(Wish.WISH);
    }

    /** True if this participant asks for it. */
    public boolean isAskedBy(String participant) {
      Wish answer = answers.getOrDefault(participant, Wish.OPEN);
      return answer == Wish.MUST || answer == Wish.WISH;
    }
  }

  /**
   * A promise: the meeting stays in its slot and at its table, in its slot at any table, or, with
   * neither, has to be held at all.
   */
  public record Confirmed(String request, @Nullable String slot, @Nullable String table) {}

  /**
   * Copies the lists.
   *
   * @throws InvalidProblem with every mistake found
   */
  public MatchmakingProblem {
    slots = List.copyOf(slots);
    tables = List.copyOf(tables);
    participants = List.copyOf(participants);
    requests = List.copyOf(requests);
    met = met.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    confirmed = List.copyOf(confirmed);
    new MarketProofreading(slots, tables, participants, requests, met, confirmed).refuse();
  }

  /** The same market with these promises, for a second run. */
  public MatchmakingProblem confirming(List<Confirmed> promises) {
    return new MatchmakingProblem(
        name, slots, tables, participants, requests, met, metRefused, promises);
  }

  /** True if the names say the slot or its half, or nothing. */
  public static boolean covers(Set<String> names, Slot slot) {
    return names.isEmpty() || names.contains(slot.id()) || names.contains(slot.half());
  }

  /** True if every two of its people have met before. */
  public boolean haveMet(Request request) {
    List<String> people = List.copyOf(request.answers().keySet());
    for (int i = 0; i < people.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!met.contains(Set.of(people.get(i), people.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Requests that are promised. */
  public Set<String> promised() {
    return confirmed.stream()
        .map(Confirmed::request)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What holding it is worth: the points of all answers times its weight, halved if met; from 1.
   */
  public long worth(Request request) {
    long points = request.answers().values().stream().mapToLong(Wish::points).sum();
    return Math.max(1, points * request.weight() / (haveMet(request) ? 2 : 1));
  }

  /** Where it may be held: at a stand of its people, or, without one, where nobody has a stand. */
  public List<Table> tablesFor(Request request) {
    Set<String> stands = stands(request.answers().keySet());
    Set<String> all = stands(participants.stream().map(Participant::id).toList());
    return tables.stream()
        .filter(table -> stands.isEmpty() ? !all.contains(table.id()) : stands.contains(table.id()))
        .toList();
  }

  private Set<String> stands(java.util.Collection<String> people) {
    Set<String> stands = new LinkedHashSet<>();
    for (Participant participant : participants) {
      if (participant.stand() != null && people.contains(participant.id())) {
        stands.add(participant.stand());
      }
    }
    return stands;
  }
}
