// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/** Digests of rows, and names of columns as SQL has them. */
final class Digests {

  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static String quoted(List<String> columns) {
    return columns.stream()
        .map(column -> "\"" + column.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(", "));
  }
}
