// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;

/**
 * A company, a university, a broadcaster.
 *
 * @param code its name in files, unique in the instance
 * @param website an address with http or https, or empty
 * @param allianceMember belongs to the strategic alliance for technological innovation
 */
public record Organisation(
    String id,
    String code,
    Bilingual name,
    Kind kind,
    Bilingual city,
    String website,
    boolean allianceMember,
    int version) {

  public Completeness completeness() {
    return Completeness.of(name, city);
  }

  /** What an organisation is to the conference. */
  public enum Kind {
    COMPANY,
    UNIVERSITY,
    BROADCASTER,
    INVESTOR,
    PRESS,
    ASSOCIATION,
    GOVERNMENT;

    /** The name in the database and in files: {@code university}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> find(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
    }
  }
}
