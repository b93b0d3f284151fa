// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports;

import java.util.List;
import java.util.Map;
import org.pegbar.edition.Edition;

/** What came of importing a folder of tables. */
public sealed interface FolderOutcome {

  /**
   * Everything was written, or was there already.
   *
   * @param counts by the code of the kind, in the order in which they were read: new, changed, the
   *     same
   */
  record Imported(Edition edition, Map<String, List<Long>> counts) implements FolderOutcome {}

  /** Nothing was written. */
  record Refused(List<Fault> faults) implements FolderOutcome {}

  /**
   * @param file its name in the folder
   * @param row as a spreadsheet counts; 0 if it concerns the whole file
   * @param header empty if it concerns the whole row
   */
  record Fault(String file, int row, String header, String value, Complaint complaint) {}
}
