// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.List;
import org.pegbar.planner.problem.Day;

/** The day of each minute, looked up where the event is short enough for a table. */
final class Days {
  private static final int LONGEST_TABLE = 1 << 20;
  private final int[] opens;
  private final short[] table;

  Days(List<Day> days) {
    opens = Model.of(days, day -> day.open().getFirst().from());
    long span = (long) opens[opens.length - 1] - opens[0] + 1;
    table = new short[span <= LONGEST_TABLE && opens.length <= Short.MAX_VALUE ? (int) span : 0];
    for (int i = 0; i < table.length; i++) {
      table[i] = (short) search(opens[0] + i);
    }
  }

  int count() {
    return opens.length;
  }

  /** Number of the last day that has opened by then; the first if none has. */
  int of(int minute) {
    int i = minute - opens[0];
    if (i <= 0) {
      return 0;
    }
    if (i < table.length) {
      return table[i];
    }
    return table.length > 0 ? opens.length - 1 : search(minute);
  }

  private int search(int minute) {
    int day = opens.length - 1;
    while (day > 0 && opens[day] > minute) {
      day--;
    }
    return day;
  }
}
