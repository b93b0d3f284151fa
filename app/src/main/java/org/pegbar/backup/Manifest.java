// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format the version of this layout, 1
 * @param createdAt in UTC, ISO 8601
 * @param versions the migration that each module was at
 * @param files digests of the stored files, in hexadecimal
 */
record Manifest(
    int format,
    String createdAt,
    Map<String, String> versions,
    List<Table> tables,
    List<String> files) {

  static final int FORMAT = 1;

  /**
   * One table.
   *
   * @param columns in the order of the rows
   * @param sha256 of the rows as they lie in the zip
   */
  record Table(String name, List<String> columns, long rows, String sha256) {}
}
