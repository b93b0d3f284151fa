// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTests {

  private static final Instant ZERO = Instant.parse("2037-12-04T00:00:00Z");
  private static final int END = 6;

  /**
   * Every pair of windows within six minutes: minute by minute, what is left is what it was
   * without.
   */
  @Test
  void whatIsLeftIsEveryMinuteThatIsNotGone() {
    for (var window : windows()) {
      for (var gone : windows()) {
        var expected = new HashSet<>(minutes(List.of(window)));
        expected.removeAll(minutes(List.of(gone)));
        assertThat(new HashSet<>(minutes(window.without(gone))))
            .as("%s without %s", window, gone)
            .isEqualTo(expected);
      }
    }
  }

  private static List<Window> windows() {
    var all = new java.util.ArrayList<Window>();
    for (int from = 0; from < END; from++) {
      for (int to = from + 1; to <= END; to++) {
        all.add(new Window(minute(from), minute(to)));
      }
    }
    return all;
  }

  private static List<Instant> minutes(List<Window> windows) {
    return windows.stream()
        .flatMap(one ->
            java.util.stream.IntStream.range(0, END)
                .mapToObj(WindowTests::minute)
                .filter(at -> !at.isBefore(one.from()) && at.isBefore(one.to())))
        .toList();
  }

  private static Instant minute(int number) {
    return ZERO.plusSeconds(60L * number);
  }
}
