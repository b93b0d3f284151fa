// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import org.pegbar.imports.ScheduleOutcome.Count;

/** Counts what was new, changed or the same. */
final class Tally {

  private int added;
  private int changed;
  private int same;

  void add() {
    added++;
  }

  void change(boolean isChange) {
    changed += isChange ? 1 : 0;
    same += isChange ? 0 : 1;
  }

  Count count() {
    return new Count(added, changed, same);
  }
}
