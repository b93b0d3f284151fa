// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file as a table, by what it contains and not by how it is called. */
public final class Tables {

  /** The most rows below the header that are read. */
  public static final int MOST_ROWS = 50_000;

  public static final int MOST_COLUMNS = 200;

  /** The most characters in one cell. */
  public static final int MOST_CHARACTERS = 20_000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private Tables() {}

  /**
   * @param sheet name of the sheet to read from a workbook; empty for the first one
   */
  public static TableReading read(byte[] content, String sheet) {
    if (content.length == 0) {
      return TableReading.refused("imports.table.empty");
    }
    if (starts(content, ZIP)) {
      return XlsxGate.complaint(content)
          .<TableReading>map(TableReading.Unreadable::new)
          .orElseGet(() -> XlsxReading.read(content, sheet));
    }
    if (starts(content, OLE)) {
      return TableReading.refused(
          contains(content, ENCRYPTED) ? "imports.table.encrypted" : "imports.table.legacy-xls");
    }
    if (starts(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
      return TableReading.refused("imports.table.pdf");
    }
    return switch (TextDecoding.decode(content)) {
      case TextDecoding.Undecodable(var complaint) -> new TableReading.Unreadable(complaint);
      case TextDecoding.Text(var text, var encoding) -> CsvReading.read(text, encoding);
    };
  }

  private static boolean starts(byte[] content, byte[] head) {
    return content.length >= head.length
        && Arrays.equals(content, 0, head.length, head, 0, head.length);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int i = 0; i + part.length <= content.length; i += 2) {
      if (Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
