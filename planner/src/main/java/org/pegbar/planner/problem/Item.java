// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * Something that exists once and is booked: a print, a drive, a camera, a bus. It travels like
 * people do.
 *
 * @param available when it can be used; empty means always
 * @param turnaroundMinutes that it takes to make it ready again between two activities
 */
public record Item(String id, String name, List<Window> available, int turnaroundMinutes) {

  /** Copies the windows. */
  public Item {
    available = List.copyOf(available);
  }

  /** An item that is ready at once. */
  public Item(String id, String name, List<Window> available) {
    this(id, name, available, 0);
  }

  /** An item that is always there. */
  public static Item of(String id, String name) {
    return new Item(id, name, List.of());
  }

  /** The same item, made ready for so many minutes between two activities. */
  public Item turnaround(int minutes) {
    return new Item(id, name, available, minutes);
  }

  /** The item's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
