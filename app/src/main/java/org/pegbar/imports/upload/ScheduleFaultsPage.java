// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.List;
import org.pegbar.imports.ScheduleOutcome.Fault;

/** Why a schedule was not taken. */
public record ScheduleFaultsPage(String name, List<Fault> faults) {

  private static final int SHOWN = 200;

  public List<Fault> shown() {
    return faults.stream().limit(SHOWN).toList();
  }

  public int more() {
    return Math.max(0, faults.size() - SHOWN);
  }
}
