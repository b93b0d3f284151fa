// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Checks where the cells of a worksheet say that they are. */
final class SheetAddresses {

  /** The last cell of any sheet is XFD1048576 (ECMA-376). */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Z]{1,2}\\d{1,7}|[A-X][A-Z]{2}\\d{1,7}");

  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private SheetAddresses() {}

  /**
   * @throws Sheet.TooLarge if there are more rows with content, or columns, than we take
   * @throws IllegalStateException if the part is damaged
   */
  static void check(InputStream part) {
    try {
      var reader = FACTORY.createXMLStreamReader(part);
      if (reader.nextTag() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("worksheet")) {
        walk(reader);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A part of the workbook is damaged", e);
    }
  }

  private static void walk(XMLStreamReader reader) throws XMLStreamException {
    int rows = 0;
    boolean filled = false;
    String address = null;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "row" -> filled = false;
        case "c" -> address = checked(reader.getAttributeValue(null, "r"));
        case "v", "is" -> {
          rows += filled ? 0 : 1;
          filled = true;
          requireWithin(rows, address);
        }
        default -> {}
      }
    }
  }

  private static @Nullable String checked(@Nullable String address) {
    if (address != null && !ADDRESS.matcher(address).matches()) {
      throw new IllegalStateException("No sheet has a cell " + address);
    }
    return address;
  }

  private static void requireWithin(int rows, @Nullable String address) {
    if (rows > Tables.MOST_ROWS + 1) {
      throw new Sheet.TooLarge("imports.table.too-many-rows", Tables.MOST_ROWS);
    }
    int column = address == null ? 0 : column(address);
    if (column > Tables.MOST_COLUMNS) {
      throw new Sheet.TooLarge("imports.table.too-many-columns", column, Tables.MOST_COLUMNS);
    }
  }

  private static int column(String address) {
    int column = 0;
    for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column;
  }
}
