// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.input.BadInput;

/** Sheets by name, in their order. */
public final class Workbook {
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  /** Adds an empty sheet. */
  public Sheet add(String name) {
    Sheet sheet = new Sheet(name);
    sheets.put(name, sheet);
    return sheet;
  }

  /** The sheet of that name, which must be there. */
  public Sheet sheet(String name) {
    Sheet sheet = sheets.get(name);
    if (sheet == null) {
      throw new BadInput(
          0, "workbook", "a sheet '" + name + "'", "only the sheets " + sheets.keySet());
    }
    return sheet;
  }

  /** All sheets. */
  public List<Sheet> sheets() {
    return new ArrayList<>(sheets.values());
  }
}
