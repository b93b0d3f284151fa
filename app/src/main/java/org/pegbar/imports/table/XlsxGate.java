// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pegbar.imports.Complaint;

/**
 * Looks into a workbook before anything reads it: every part is unpacked and counted, never
 * trusting the sizes that the archive claims, and every sheet is walked for addresses that would
 * make a reader allocate rows without end.
 */
final class XlsxGate {

  static final long MOST_BYTES = 200L * 1024 * 1024;
  static final int MOST_PARTS = 2_000;

  /** XML packs well, but not two hundred to one. */
  static final int MOST_RATIO = 200;

  private static final int FREE_BYTES = 1024 * 1024;

  private XlsxGate() {}

  static Optional<Complaint> complaint(byte[] content) {
    try (var archive = ZipFile.builder().setByteArray(content).get()) {
      if (archive.getEntry("xl/workbook.xml") == null) {
        return Optional.of(
            Complaint.of(
                archive.getEntry("mimetype") != null
                    ? "imports.table.open-document"
                    : "imports.table.not-a-workbook"));
      }
      long total = 0;
      int parts = 0;
      for (var entry : Collections.list(archive.getEntries())) {
        total += unpack(archive, entry, total);
        if (++parts > MOST_PARTS) {
          throw bomb();
        }
      }
      return Optional.empty();
    } catch (Sheet.TooLarge e) {
      return Optional.of(e.complaint());
    } catch (IOException | RuntimeException e) {
      return Optional.of(Complaint.of("imports.table.damaged-workbook"));
    }
  }

  private static long unpack(ZipFile archive, ZipArchiveEntry entry, long before)
      throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Sheet.TooLarge("imports.table.encrypted");
    }
    long packed = Math.max(1, entry.getCompressedSize());
    long most = Math.min(MOST_BYTES - before, Math.max(FREE_BYTES, packed * MOST_RATIO));
    long size = 0;
    var buffer = new byte[64 * 1024];
    try (var in = archive.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > most) {
          throw bomb();
        }
      }
    }
    if (entry.getName().endsWith(".xml")) {
      try (InputStream in = archive.getInputStream(entry)) {
        SheetAddresses.check(in);
      }
    }
    return size;
  }

  private static Sheet.TooLarge bomb() {
    return new Sheet.TooLarge("imports.table.bomb", MOST_BYTES / 1024 / 1024, MOST_RATIO);
  }
}
