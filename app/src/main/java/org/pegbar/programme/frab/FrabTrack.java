// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.Optional;

/** A track as a schedule names it. */
public record FrabTrack(String name, Optional<String> slug, Optional<String> colour) {

  static FrabTrack of(FrabText text) {
    return new FrabTrack(
        text.attribute("name").orElse(text.text()),
        text.attribute("slug"),
        text.attribute("color"));
  }
}
