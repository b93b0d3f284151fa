// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day: its attributes {@code index}, {@code date}, {@code start}, {@code end}, and its rooms. */
public record FrabDay(Map<String, String> attributes, List<FrabRoom> rooms) {

  public FrabDay {
    attributes = Ordered.copy(attributes);
    rooms = List.copyOf(rooms);
  }

  /** The date as written, such as {@code 2024-02-03}. */
  public Optional<String> date() {
    return Optional.ofNullable(attributes.get("date"));
  }
}
