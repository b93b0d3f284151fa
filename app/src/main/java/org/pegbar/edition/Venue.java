// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pegbar.language.Bilingual;

/** A building or campus with rooms in it. */
public record Venue(
    String id, String code, Bilingual name, Bilingual address, Optional<Point> point, int version) {

  /** A point on the map: WGS 84, degrees; latitude -90 to 90, longitude -180 to 180. */
  public record Point(double latitude, double longitude) {

    private static final Pattern TEXT =
        Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,，]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    /** Reads {@code 43.8226, 125.2560}, as maps hand it out. */
    public static Optional<Point> find(String text) {
      var match = TEXT.matcher(text.strip());
      if (!match.matches()) {
        return Optional.empty();
      }
      var point = new Point(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
      return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180
          ? Optional.of(point)
          : Optional.empty();
    }

    public String text() {
      return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    /** The address that opens a map on whatever device the reader has (RFC 5870). */
    public String geoUri() {
      return String.format(Locale.ROOT, "geo:%.5f,%.5f", latitude, longitude);
    }
  }
}
