// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Map;

/** A room on one day, possibly with nothing in it. */
public record FrabRoom(Map<String, String> attributes, List<FrabEvent> events) {

  public FrabRoom {
    attributes = Ordered.copy(attributes);
    events = List.copyOf(events);
  }

  public String name() {
    return attributes.getOrDefault("name", "");
  }
}
