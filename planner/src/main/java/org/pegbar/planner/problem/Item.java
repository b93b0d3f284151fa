// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * Something that exists once and is booked: a print, a drive, a camera, a bus. It travels like
 * people do.
 *
 * @param available when it can be used; empty means always
 */
public record Item(String id, String name, List<Window> available) {

  /** Copies the windows. */
  public Item {
    available = List.copyOf(available);
  }

  /** An item that is always there. */
  public static Item of(String id, String name) {
    return new Item(id, name, List.of());
  }

  /** The item's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
