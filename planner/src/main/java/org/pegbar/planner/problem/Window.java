// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A stretch of time {@code [from, to)} in minutes since the problem's epoch; never empty. */
public record Window(int from, int to) {

  /** Refuses an end that is not after the start. */
  public Window {
    if (to <= from) {
      throw new IllegalArgumentException(
          "A window ends after it starts, but got from " + from + " to " + to + " minutes.");
    }
  }

  /** Length in minutes, at least 1. */
  public int minutes() {
    return to - from;
  }

  /** True if the two share at least one minute. */
  public boolean overlaps(Window other) {
    return from < other.to && other.from < to;
  }

  /** True if {@code other} lies wholly inside this window. */
  public boolean contains(Window other) {
    return from <= other.from && other.to <= to;
  }

  /** What is left of this window: none, one or two windows. */
  public List<Window> without(Window gone) {
    List<Window> left = new ArrayList<>();
    if (from < Math.min(to, gone.from)) {
      left.add(new Window(from, Math.min(to, gone.from)));
    }
    if (Math.max(from, gone.to) < to) {
      left.add(new Window(Math.max(from, gone.to), to));
    }
    return left;
  }

  /** True if {@code inner} lies wholly inside one of {@code windows}. */
  public static boolean anyContains(Collection<Window> windows, Window inner) {
    for (Window window : windows) {
      if (window.contains(inner)) {
        return true;
      }
    }
    return false;
  }
}
