// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.pegbar.language.Bilingual;

/**
 * One holding of the conference.
 *
 * @param slug its name in addresses, such as {@code jilin-2026}
 * @param dayStarts when the programme of each day may begin, in the edition's time zone
 * @param dayEnds when it must have ended
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Edition(
    EditionId id,
    String slug,
    Bilingual name,
    Bilingual theme,
    Bilingual summary,
    ZoneId zone,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalTime dayStarts,
    LocalTime dayEnds,
    int version) {

  /** The days, first to last. */
  public List<LocalDate> days() {
    return firstDay.datesUntil(lastDay.plusDays(1)).toList();
  }

  public Instant opens(LocalDate day) {
    return day.atTime(dayStarts).atZone(zone).toInstant();
  }

  public Instant closes(LocalDate day) {
    return day.atTime(dayEnds).atZone(zone).toInstant();
  }
}
