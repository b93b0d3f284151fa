// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which cell style fills its cells in which colour. */
final class Fills {
  private static final int RGB = 6;

  private Fills() {}

  /** Six hexadecimal digits by number of the style, or empty. */
  static List<String> read(XMLStreamReader xml) throws XMLStreamException {
    List<String> fills = new ArrayList<>();
    List<String> styles = new ArrayList<>();
    boolean inStyles = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "fill" -> fills.add(fill(xml));
          case "cellXfs" -> inStyles = true;
          case "xf" -> {
            if (inStyles) {
              styles.add(of(WorkbookReader.attribute(xml, "fillId"), fills));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inStyles = false;
      }
    }
    return styles;
  }

  private static String fill(XMLStreamReader xml) throws XMLStreamException {
    boolean solid = false;
    String colour = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("fill")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("patternFill")) {
          solid = WorkbookReader.attribute(xml, "patternType").equals("solid");
        } else if (xml.getLocalName().equals("fgColor")) {
          colour = WorkbookReader.attribute(xml, "rgb").toUpperCase(Locale.ROOT);
        }
      }
    }
    return solid ? colour.substring(Math.max(0, colour.length() - RGB)) : "";
  }

  private static String of(String number, List<String> fills) {
    try {
      return number.isEmpty() ? "" : fills.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return "";
    }
  }
}
