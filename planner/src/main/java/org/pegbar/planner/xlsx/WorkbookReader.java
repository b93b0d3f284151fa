// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pegbar.planner.input.BadInput;

/** Reads the sheets of a workbook that are asked for by name. */
public final class WorkbookReader {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private final Package parts;

  private WorkbookReader(Package parts) {
    this.parts = parts;
  }

  /**
   * Reads those of the sheets that there are; others are not unpacked.
   *
   * @throws BadInput if the file is not a workbook or too large
   */
  public static Workbook read(Path file, Set<String> wanted) throws IOException {
    try (Package parts = Package.open(file)) {
      return new WorkbookReader(parts).workbook(wanted);
    } catch (XMLStreamException | ZipException e) {
      throw new BadInput(0, "workbook", "well-formed parts", String.valueOf(e.getMessage()));
    }
  }

  private Workbook workbook(Set<String> wanted) throws IOException, XMLStreamException {
    Map<String, String> targets = targets();
    List<String> strings = parts.has("xl/sharedStrings.xml") ? strings() : List.of();
    List<String> fills =
        parts.has("xl/styles.xml") ? Fills.read(parts.xml("xl/styles.xml")) : List.of();
    Workbook workbook = new Workbook();
    XMLStreamReader xml = parts.xml("xl/workbook.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        String name = attribute(xml, "name");
        String id = xml.getAttributeValue(RELATIONS, "id");
        if (wanted.contains(name)) {
          String part = targets.getOrDefault(String.valueOf(id), "");
          new CellReader(parts.xml(part), strings, fills, workbook.add(name)).read();
        }
      }
    }
    return workbook;
  }

  private Map<String, String> targets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader xml = parts.xml("xl/_rels/workbook.xml.rels");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = attribute(xml, "Target");
        targets.put(
            attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return targets;
  }

  private List<String> strings() throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = parts.xml("xl/sharedStrings.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(CellReader.runs(xml, "si"));
      }
    }
    return strings;
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
