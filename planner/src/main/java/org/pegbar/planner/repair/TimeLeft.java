// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.List;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Window;

/** Takes stretches of time out of when somebody or something is available. */
final class TimeLeft {
  private final Window event;

  TimeLeft(List<Day> days) {
    List<Window> open = days.stream().flatMap(day -> day.open().stream()).toList();
    int from = open.stream().mapToInt(Window::from).min().orElse(0);
    int to = open.stream().mapToInt(Window::to).max().orElse(1);
    this.event = new Window(from, to);
  }

  /**
   * What is left of these windows, of which none means always.
   *
   * @return never empty: if nothing is left, a minute before the event opens
   */
  List<Window> without(List<Window> available, Window gone) {
    List<Window> left =
        (available.isEmpty() ? List.of(event) : available)
            .stream().flatMap(window -> window.without(gone).stream()).toList();
    return left.isEmpty() ? List.of(new Window(event.from() - 1, event.from())) : left;
  }
}
