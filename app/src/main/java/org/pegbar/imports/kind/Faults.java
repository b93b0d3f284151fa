// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.imports.Complaint;

/** Gathers what is wrong with a row, each fault at its column. */
public final class Faults {

  /**
   * @param column empty if it concerns the whole row
   */
  public record Fault(String column, Complaint complaint) {}

  private final List<Fault> all = new ArrayList<>();

  public void add(String column, String key, Object... arguments) {
    all.add(new Fault(column, Complaint.of(key, arguments)));
  }

  public void add(String column, Complaint complaint) {
    all.add(new Fault(column, complaint));
  }

  /** Adds a fault unless the condition holds. */
  public void check(boolean holds, String column, String key, Object... arguments) {
    if (!holds) {
      add(column, key, arguments);
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<Fault> all() {
    return List.copyOf(all);
  }
}
