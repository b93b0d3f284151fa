// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XML document as lines: path, attributes and text of each element, in order. */
public final class XmlShape {

  private final List<String> lines = new ArrayList<>();

  private XmlShape() {}

  /** Parses with the JDK's DOM, which has nothing in common with what is tested. */
  public static List<String> of(byte[] xml) {
    try {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml));
      var shape = new XmlShape();
      shape.walk(document.getDocumentElement(), "");
      return shape.lines;
    } catch (Exception e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void walk(Element element, String above) {
    var path = above + "/" + element.getTagName();
    var line = new StringBuilder(path);
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      line.append(' ').append(attributes.item(i));
    }
    var children = new ArrayList<Element>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.ELEMENT_NODE) {
        children.add((Element) node);
      }
    }
    lines.add(children.isEmpty() ? line + " = " + text(element) : line.toString());
    children.forEach(child -> walk(child, path));
  }

  /** A text of nothing but white space is none: that is how a room without events is indented. */
  private static String text(Element element) {
    return element.getTextContent().isBlank() ? "" : element.getTextContent();
  }
}
