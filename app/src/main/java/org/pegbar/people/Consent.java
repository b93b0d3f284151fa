// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may agree to, each purpose for itself and anew in each edition. */
public enum Consent {
  /** Biography and positions may be shown to the public. The name of a speaker always is. */
  PUBLISH_PROFILE,
  PUBLISH_PHOTO,
  RECORDING,
  /** Contact data may be handed to other participants. */
  CONTACT_SHARING;

  /** The name in the database and in files: {@code publish_profile}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Consent> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
