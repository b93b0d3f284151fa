// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Venue;
import org.pegbar.language.Bilingual;

/** A venue as somebody types it; the point on the map as {@code 43.8226, 125.2560}. */
public record VenueForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String addressZh,
    @Nullable String addressEn,
    @Nullable String point,
    @Nullable String version) {

  static VenueForm blank() {
    return new VenueForm("", "", "", "", "", "", "0");
  }

  static VenueForm of(Venue venue) {
    return new VenueForm(
        venue.code(),
        venue.name().zh(),
        venue.name().en(),
        venue.address().zh(),
        venue.address().en(),
        venue.point().map(Venue.Point::text).orElse(""),
        String.valueOf(venue.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }

  public Bilingual address() {
    return new Bilingual(text(addressZh), text(addressEn));
  }
}
