// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.Optional;
import org.pegbar.language.Bilingual;

/** A building or campus with rooms in it. */
public record Venue(
    String id, String code, Bilingual name, Bilingual address, Optional<Point> point, int version) {

  /** A point on the map: WGS 84, degrees. */
  public record Point(double latitude, double longitude) {}
}
