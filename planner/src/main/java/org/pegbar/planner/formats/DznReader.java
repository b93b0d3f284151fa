// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

/** Reads the meeting instances of JAIR 74 (MiniZinc data files). */
public final class DznReader {
  private static final int MOST = 100_000;

  private record Entry(int line, String value) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private DznReader() {}

  /**
   * Reads a problem.
   *
   * @throws BadInput for a missing or malformed entry
   */
  public static MeetingsProblem read(String text, int fairness) {
    DznReader reader = new DznReader();
    reader.split(text);
    return reader.problem(fairness);
  }

  /** The slots of the morning. */
  public static int morningSlots(String text) {
    DznReader reader = new DznReader();
    reader.split(text);
    return reader.number("nMorningSlots");
  }

  private void split(String text) {
    int line = 1;
    for (String statement : text.split(";", -1)) {
      int equals = statement.indexOf('=');
      int began = line + lines(statement.substring(0, firstWord(statement)));
      line += lines(statement);
      if (equals >= 0) {
        entries.put(
            statement.substring(0, equals).strip(),
            new Entry(began, statement.substring(equals + 1).strip()));
      } else if (!statement.isBlank()) {
        throw new BadInput(began, "", "name = value;", "'" + statement.strip() + "'");
      }
    }
  }

  private static int firstWord(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private MeetingsProblem problem(int fairness) {
    int participants = number("nBusiness");
    int count = number("nMeetings");
    int slots = number("nTotalSlots");
    int morning = number("nMorningSlots");
    List<Integer> requested = numbers("requested", 3 * count);
    List<Set<Integer>> forbidden = sets("forbidden", participants, slots);
    List<Integer> fixed = numbers("fixed", count);
    List<Set<Integer>> precedences = sets("precedences", count, count);
    List<Meeting> meetings = new ArrayList<>();
    for (int m = 0; m < count; m++) {
      int one = within("requested", requested.get(3 * m), 1, participants);
      int other = within("requested", requested.get(3 * m + 1), 1, participants);
      int session = within("requested", requested.get(3 * m + 2), 1, 3);
      int slot = within("fixed", fixed.get(m), 0, slots);
      Set<Integer> allowed = slot > 0 ? Set.of(slot - 1) : session(session, morning, slots);
      meetings.add(new Meeting(one - 1, other - 1, allowed, precedences.get(m)));
    }
    return new MeetingsProblem(
        participants,
        java.util.Collections.nCopies(slots, number("nTables")),
        meetings,
        forbidden,
        fairness);
  }

  /** The slots of a session: 1 morning, 2 afternoon, 3 any. */
  static Set<Integer> session(int session, int morning, int slots) {
    Set<Integer> allowed = new TreeSet<>();
    for (int t = session == 2 ? morning : 0; t < (session == 1 ? morning : slots); t++) {
      allowed.add(t);
    }
    return allowed;
  }

  private Entry entry(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new BadInput(0, name, "an entry '" + name + " = ...;'", "none");
    }
    return entry;
  }

  private int number(String name) {
    Entry entry = entry(name);
    if (!entry.value().matches("\\d{1,6}")) {
      throw new BadInput(entry.line(), name, "a number", "'" + entry.value() + "'");
    }
    return within(name, Integer.parseInt(entry.value()), 0, MOST);
  }

  private List<Integer> numbers(String name, int count) {
    Entry entry = entry(name);
    List<Integer> numbers = ints(entry.value());
    if (numbers.size() != count) {
      throw new BadInput(entry.line(), name, count + " numbers", String.valueOf(numbers.size()));
    }
    return numbers;
  }

  private List<Set<Integer>> sets(String name, int count, int most) {
    Entry entry = entry(name);
    List<Set<Integer>> sets = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\{([^}]*)}|(\\d+)\\.\\.(\\d+)").matcher(entry.value());
    while (matcher.find()) {
      Set<Integer> set = new TreeSet<>();
      if (matcher.group(1) == null) {
        int to = Integer.parseInt(matcher.group(3));
        for (int i = Integer.parseInt(matcher.group(2)); i <= to; i++) {
          set.add(within(name, i, 0, most) - 1);
        }
      } else {
        ints(matcher.group(1)).forEach(value -> set.add(within(name, value, 0, most) - 1));
      }
      set.remove(-1);
      sets.add(set);
    }
    if (sets.size() != count) {
      throw new BadInput(entry.line(), name, count + " sets", String.valueOf(sets.size()));
    }
    return sets;
  }

  private static List<Integer> ints(String text) {
    Matcher matcher = Pattern.compile("\\d{1,6}").matcher(text);
    List<Integer> numbers = new ArrayList<>();
    while (matcher.find()) {
      numbers.add(Integer.parseInt(matcher.group()));
    }
    return numbers;
  }

  private int within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new BadInput(
          entry(name).line(), name, "numbers from " + least + " to " + most, String.valueOf(value));
    }
    return value;
  }
}
