// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.util.List;
import java.util.stream.Collectors;

/** Names of columns as SQL has them. */
final class Columns {

  private Columns() {}

  static String quoted(List<String> columns) {
    return columns.stream()
        .map(column -> "\"" + column.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(", "));
  }
}
