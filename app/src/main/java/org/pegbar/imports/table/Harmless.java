// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run as a formula is written with an apostrophe before it (OWASP,
 * "CSV Injection") and read without. Plain numbers are left alone.
 */
final class Harmless {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");

  private Harmless() {}

  static String written(String text) {
    return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  static String original(String written) {
    return written.startsWith("'") && DANGEROUS.matcher(written).matches()
        ? written.substring(1)
        : written;
  }
}
