// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.util.Map;
import java.util.Optional;

/** What the palette's colours are in the feeds, as on light paper. */
final class TrackColour {

  private static final Map<String, String> HEX =
      Map.of(
          "vermilion", "#cf452a",
          "blue", "#3f92b3",
          "ochre", "#a87716",
          "moss", "#5f7a2c",
          "ink", "#24221f",
          "plum", "#84466e",
          "teal", "#22797a",
          "clay", "#a25c3c");

  private TrackColour() {}

  static Optional<String> hex(String colour) {
    return colour.matches("#[0-9a-fA-F]{6}")
        ? Optional.of(colour)
        : Optional.ofNullable(HEX.get(colour));
  }
}
