// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports;

import java.time.Instant;
import java.util.List;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;

/** What came of importing a frab schedule. */
public sealed interface ScheduleOutcome {

  /** Everything was written, or was there already. */
  record Imported(
      Edition edition,
      Count rooms,
      Count tracks,
      Count people,
      Count sessions,
      List<Overlap> overlaps,
      List<Repeated> repeated)
      implements ScheduleOutcome {

    public Imported {
      overlaps = List.copyOf(overlaps);
      repeated = List.copyOf(repeated);
    }
  }

  /** Nothing was written. */
  record Refused(List<Fault> faults) implements ScheduleOutcome {

    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** How many were new, changed or the same. */
  record Count(int added, int changed, int same) {}

  /**
   * @param line in the file, from 1; 0 if no place can be named
   */
  record Fault(int line, Complaint complaint) {}

  /**
   * Two sessions of the published programme that cannot both be: the same person or room at once.
   *
   * @param holderKind {@code person} or {@code room}
   */
  record Overlap(
      String holderKind,
      Bilingual holder,
      int firstNumber,
      Bilingual first,
      int secondNumber,
      Bilingual second,
      Instant from,
      Instant to) {}

  /**
   * An event that names the same person more than once; it is taken as it is.
   *
   * @param line in the file, from 1; 0 if no place can be named
   * @param number the event's id; 0 if it has none
   */
  record Repeated(int line, int number, String title, String person) {}
}
