// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.List;
import java.util.Optional;
import org.pegbar.imports.kind.Line;

/**
 * What becomes of a row.
 *
 * @param label what people call the thing
 * @param suspected the thing that this may be, when the verdict is or was {@link Verdict#SUSPECTED}
 */
public record RowResult(
    int row,
    String label,
    Verdict verdict,
    List<Change> changes,
    List<Trouble> troubles,
    Optional<Line> suspected) {

  public RowResult {
    changes = List.copyOf(changes);
    troubles = List.copyOf(troubles);
  }

  /** What becomes of a row. */
  public enum Verdict {
    NEW,
    CHANGED,
    SAME,
    /** It may be something that exists; somebody has to say. */
    SUSPECTED,
    SKIPPED,
    WRONG;

    /** The name in files and message keys: {@code changed}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
