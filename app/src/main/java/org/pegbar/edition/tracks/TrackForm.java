// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.tracks;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Track;
import org.pegbar.language.Bilingual;

/** A track as somebody types it. */
public record TrackForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String colour,
    @Nullable String version) {

  static TrackForm blank() {
    return new TrackForm("", "", "", "ink", "0");
  }

  static TrackForm of(Track track) {
    return new TrackForm(
        track.code(),
        track.name().zh(),
        track.name().en(),
        track.colour(),
        String.valueOf(track.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }
}
