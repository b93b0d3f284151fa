// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pegbar.planner.input.BadInput;

/** Reads the cells of one worksheet. */
final class CellReader {
  private static final int MOST_CELLS = 2_000_000;

  /** The last cell of any sheet is XFD1048576 (ECMA-376). */
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private final XMLStreamReader xml;
  private final List<String> strings;
  private final List<String> fills;
  private final Sheet sheet;
  private int cells;

  CellReader(XMLStreamReader xml, List<String> strings, List<String> fills, Sheet sheet) {
    this.xml = xml;
    this.strings = strings;
    this.fills = fills;
    this.sheet = sheet;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        cell();
      }
    }
  }

  private void cell() throws XMLStreamException {
    if (++cells > MOST_CELLS) {
      throw bad("", "at most %,d cells".formatted(MOST_CELLS), "more");
    }
    String address = WorkbookReader.attribute(xml, "r");
    Matcher matcher = ADDRESS.matcher(address);
    int column = matcher.matches() ? column(matcher.group(1)) : MOST_COLUMNS;
    int row = matcher.matches() ? Integer.parseInt(matcher.group(2)) - 1 : -1;
    if (column >= MOST_COLUMNS || row < 0 || row >= MOST_ROWS) {
      throw bad("", "addresses from A1 to XFD1048576", "'" + address + "'");
    }
    String type = WorkbookReader.attribute(xml, "t");
    String fill = fill(WorkbookReader.attribute(xml, "s"));
    sheet.put(row, column, cell(address, type, content()).filled(fill));
  }

  private String content() throws XMLStreamException {
    String content = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
        content = xml.getElementText();
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("is")) {
        content = runs(xml, "is");
      }
    }
    return content;
  }

  private Cell cell(String address, String type, String content) {
    if (content.isEmpty()) {
      return Cell.BLANK;
    }
    return switch (type) {
      case "s" -> Cell.of(shared(address, content));
      case "str", "inlineStr", "d" -> Cell.of(content);
      case "b" -> Cell.of(content.equals("1"));
      case "", "n" -> new Cell(Cell.Kind.NUMBER, content, "");
      default -> throw bad(" " + address, "a value", "'" + Texts.shortened(content) + "'");
    };
  }

  private String shared(String address, String number) {
    try {
      return strings.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw bad(" " + address, "the number of a shared string", "'" + number + "'");
    }
  }

  private String fill(String style) {
    try {
      return style.isEmpty() ? "" : fills.get(Integer.parseInt(style));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  private BadInput bad(String address, String expected, String found) {
    return new BadInput(0, "sheet '" + sheet.name() + "'" + address, expected, found);
  }

  /** The text of all runs up to the end of the element, without phonetic hints. */
  static String runs(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        phonetic &= !xml.getLocalName().equals("rPh");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic = true;
        } else if (xml.getLocalName().equals("t") && !phonetic) {
          text.append(xml.getElementText());
        }
      }
    }
    return text.toString();
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
