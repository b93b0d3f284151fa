// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a schedule.xml once, element by element. */
final class FrabXmlReader {

  private final XMLStreamReader xml;
  private final FrabLimits limits;
  private int elements;
  private int depth;

  FrabXmlReader(XMLStreamReader xml, FrabLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  /** A file that is XML but not one that we read; the key names the sentence that says why. */
  static final class Refused extends XMLStreamException {

    private static final long serialVersionUID = 1L;
    final String key;

    Refused(String reason, XMLStreamReader at) {
      super(reason, at.getLocation());
      this.key = "publication.frab." + reason;
    }
  }

  FrabSchedule schedule() throws XMLStreamException {
    if (!child() || !xml.getLocalName().equals("schedule")) {
      throw new Refused("not-a-schedule", xml);
    }
    var head = new ArrayList<FrabField>();
    var conference = new ArrayList<FrabField>();
    var tail = new ArrayList<FrabField>();
    var days = new ArrayList<FrabDay>();
    boolean seen = false;
    while (child()) {
      switch (xml.getLocalName()) {
        case "conference" -> {
          seen = true;
          while (child()) {
            conference.add(field());
          }
        }
        case "day" -> days.add(day());
        default -> (seen ? tail : head).add(field());
      }
    }
    if (!seen) {
      throw new Refused("no-conference", xml);
    }
    toTheEnd();
    return new FrabSchedule(head, conference, tail, days);
  }

  private FrabDay day() throws XMLStreamException {
    var attributes = attributes();
    var rooms = new ArrayList<FrabRoom>();
    while (child()) {
      expect("room");
      var room = attributes();
      var events = new ArrayList<FrabEvent>();
      while (child()) {
        expect("event");
        events.add(event());
      }
      rooms.add(new FrabRoom(room, events));
    }
    return new FrabDay(attributes, rooms);
  }

  private FrabEvent event() throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    var attributes = attributes();
    var fields = new ArrayList<FrabField>();
    while (child()) {
      fields.add(field());
    }
    return new FrabEvent(line, attributes, fields);
  }

  /** An element with a text, or with a list of elements that have texts. */
  private FrabField field() throws XMLStreamException {
    var name = xml.getLocalName();
    var attributes = attributes();
    var text = new StringBuilder();
    var items = new ArrayList<FrabText>();
    while (next(text)) {
      var item = xml.getLocalName();
      var itemAttributes = attributes();
      items.add(new FrabText(item, itemAttributes, flat()));
    }
    return items.isEmpty()
        ? new FrabText(name, attributes, text.toString())
        : new FrabList(name, List.copyOf(items));
  }

  /** The text of an element and of whatever is inside it. */
  private String flat() throws XMLStreamException {
    var text = new StringBuilder();
    while (next(text)) {
      text.append(flat());
    }
    return text.toString();
  }

  /** Moves to the next child; false at the end of the element. White space is passed over. */
  private boolean child() throws XMLStreamException {
    return next(new StringBuilder());
  }

  private boolean next(StringBuilder text) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          entered();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Refused("document-type", xml);
        default -> {
          // comments, processing instructions, white space around the root
        }
      }
    }
    return false;
  }

  private void entered() throws Refused {
    if (++elements > limits.elements()) {
      throw new Refused("too-many-elements", xml);
    }
    if (++depth > limits.depth()) {
      throw new Refused("too-deep", xml);
    }
  }

  private void expect(String name) throws Refused {
    if (!xml.getLocalName().equals(name)) {
      throw new Refused("unexpected-element", xml);
    }
  }

  private void toTheEnd() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private Map<String, String> attributes() {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      all.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return all;
  }
}
