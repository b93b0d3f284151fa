// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import org.pegbar.imports.Complaint;

/** What came of reading a file. */
public sealed interface TableReading {

  record Read(Table table) implements TableReading {}

  /** The file is refused as a whole. */
  record Unreadable(Complaint complaint) implements TableReading {}

  static Unreadable refused(String key, Object... arguments) {
    return new Unreadable(Complaint.of(key, arguments));
  }
}
