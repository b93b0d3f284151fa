// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.time.ZoneId;
import java.util.List;
import org.pegbar.web.Option;

/** The time zones that an edition can be held in, by their IANA names. */
public final class Zones {

  private static final List<Option> OPTIONS =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .map(id -> new Option(id, id.replace('_', ' ')))
          .toList();

  private Zones() {}

  public static List<Option> options() {
    return OPTIONS;
  }

  public static boolean isKnown(String id) {
    return OPTIONS.stream().anyMatch(option -> option.value().equals(id));
  }
}
