// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.input.BadInput;

/** Reads a frab (Pentabarf) schedule XML; foreign entities and DTDs are refused. */
public final class FrabReader {

  /** Somebody by id and name. */
  public record Someone(String id, String name) {}

  /**
   * One event in its room.
   *
   * @param day the day of the programme; after midnight the start is on the next date
   * @param track empty if there is none
   */
  public record Event(
      String id,
      String title,
      String room,
      LocalDate day,
      LocalDateTime start,
      int minutes,
      String track,
      List<Someone> people) {

    /** Its end. */
    public LocalDateTime end() {
      return start.plusMinutes(minutes);
    }

    /** True if the two share time. */
    public boolean overlaps(Event other) {
      return start.isBefore(other.end()) && other.start.isBefore(end());
    }
  }

  /**
   * A whole schedule.
   *
   * @param slotMinutes its time grid
   * @param dayChange until then the night belongs to the day before
   * @param events in the order of the file
   */
  public record Schedule(int slotMinutes, LocalTime dayChange, List<Event> events) {}

  private static final int USUAL_SLOT_MINUTES = 5;
  private final XMLStreamReader xml;
  private final List<Event> events = new ArrayList<>();
  private @Nullable LocalDate date;
  private LocalTime dayChange = LocalTime.MIDNIGHT;
  private int slotMinutes = USUAL_SLOT_MINUTES;
  private String room = "";

  private FrabReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a schedule.
   *
   * @throws BadInput if it is not well-formed or lacks what the format asks for
   */
  public static Schedule read(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      FrabReader reader =
          new FrabReader(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
      reader.document();
      return new Schedule(reader.slotMinutes, reader.dayChange, List.copyOf(reader.events));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new BadInput(line, "", "well-formed XML", String.valueOf(e.getMessage()));
    }
  }

  private void document() throws XMLStreamException {
    boolean schedule = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (!schedule && !xml.getLocalName().equals("schedule")) {
          throw bad("", "the element <schedule>", "<" + xml.getLocalName() + ">");
        }
        schedule = true;
        element();
      }
    }
  }

  private void element() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "day_change" -> dayChange = time("conference.day_change", xml.getElementText());
      case "timeslot_duration" ->
          slotMinutes = Math.max(1, minutes("conference.timeslot_duration", xml.getElementText()));
      case "day" -> date = date(attribute("day", "date"));
      case "room" -> room = attribute("room", "name");
      case "event" -> events.add(event());
      default -> {}
    }
  }

  private Event event() throws XMLStreamException {
    String id = attribute("event", "id");
    String field = "event[" + id + "]";
    int line = xml.getLocation().getLineNumber();
    String start = "";
    String duration = "";
    String title = "";
    String track = "";
    List<Someone> people = List.of();
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("event"))) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "start" -> start = xml.getElementText();
          case "duration" -> duration = xml.getElementText();
          case "title" -> title = xml.getElementText();
          case "track" -> track = xml.getElementText().strip();
          case "persons" -> people = people();
          default -> {}
        }
      }
    }
    LocalDate day = date;
    if (day == null) {
      throw new BadInput(line, field, "an event inside <day>", "one outside");
    }
    LocalTime clock = time(field + ".start", start);
    LocalDateTime begins =
        clock.isBefore(dayChange) ? day.plusDays(1).atTime(clock) : day.atTime(clock);
    int length = minutes(field + ".duration", duration);
    return new Event(id, title, room, day, begins, length, track, people);
  }

  private List<Someone> people() throws XMLStreamException {
    Map<String, Someone> people = new LinkedHashMap<>();
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals("persons"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("person")) {
        String id = attribute("person", "id");
        people.putIfAbsent(id, new Someone(id, xml.getElementText()));
      }
    }
    return List.copyOf(people.values());
  }

  private String attribute(String element, String name) {
    String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw bad(element, "the attribute '" + name + "'", "none");
    }
    return value;
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw bad("day.date", "a date like 2026-05-21", "'" + text + "'");
    }
  }

  private LocalTime time(String field, String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw bad(field, "a time like 09:30", "'" + text + "'");
    }
  }

  private int minutes(String field, String text) {
    String[] parts = text.strip().split(":", -1);
    if (parts.length < 2 || parts.length > 3 || !text.strip().matches("[\\d:]{3,10}")) {
      throw bad(field, "a duration like 00:45", "'" + text + "'");
    }
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }

  private BadInput bad(String field, String expected, String found) {
    return new BadInput(xml.getLocation().getLineNumber(), field, expected, found);
  }
}
