// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pegbar.planner.input.BadInput;

/**
 * The parts of a workbook, unpacked one at a time; what comes out is counted, because a small file
 * can hold very much.
 */
final class Package implements AutoCloseable {
  private static final int MOST_BYTES_OF_A_PART = 64 << 20;
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final ZipFile zip;

  private Package(ZipFile zip) {
    this.zip = zip;
  }

  static Package open(Path file) throws IOException {
    try {
      return new Package(new ZipFile(file.toFile()));
    } catch (ZipException e) {
      throw new BadInput(0, "", "an xlsx workbook", "a file that is none: " + e.getMessage());
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** The document of a part, which must be there. */
  XMLStreamReader xml(String part) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new BadInput(0, "workbook", "the part " + part, "none");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES_OF_A_PART + 1);
      if (bytes.length > MOST_BYTES_OF_A_PART) {
        throw new BadInput(0, "workbook", "at most 64 MB in " + part, "more");
      }
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
