// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in the text of a schedule its rooms and events stand. Only for texts that {@link
 * FrabReader} has read without fault.
 */
final class FrabMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<!DOCTYPE[^>]*>"
              + "|<(/?)([\\w:.-]+)((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  /** A stretch of the text. */
  record Span(int from, int to) {
    String of(String text) {
      return text.substring(from, to);
    }
  }

  /**
   * An event with the blanks before it, and what its children say.
   *
   * @param number from 0, in the order of the text
   */
  record EventText(int number, String start, Span whole, Map<String, Span> children) {}

  /**
   * A room of a day.
   *
   * @param name as it is written, with its entities
   * @param inside after its opening tag
   */
  record RoomText(String date, String name, int inside, List<EventText> events) {}

  private final String text;
  private final List<RoomText> rooms = new ArrayList<>();
  private String date = "";
  private @Nullable RoomText room;
  private @Nullable EventText event;
  private String child = "";
  private int childFrom;
  private int lastTagEnd;
  private int count;

  private FrabMarkup(String text) {
    this.text = text;
  }

  /** The rooms of all days, in the order of the text. */
  static List<RoomText> rooms(String text) {
    FrabMarkup markup = new FrabMarkup(text);
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(2) != null) {
        markup.read(tag);
      }
      markup.lastTagEnd = tag.end();
    }
    return markup.rooms;
  }

  private void read(Matcher tag) {
    boolean closes = !tag.group(1).isEmpty();
    boolean empty = !tag.group(4).isEmpty();
    String name = tag.group(2);
    if (!closes) {
      open(name, tag);
    }
    if (closes || empty) {
      close(name, tag);
    }
  }

  private void open(String name, Matcher tag) {
    EventText inside = event;
    RoomText here = room;
    if (inside != null) {
      if (child.isEmpty()) {
        child = name;
        childFrom = tag.end();
      }
    } else if (name.equals("event") && here != null) {
      event = new EventText(count++, "", new Span(lastTagEnd, 0), new HashMap<>());
    } else if (name.equals("room")) {
      room = new RoomText(date, attribute(tag, "name"), tag.end(), new ArrayList<>());
      rooms.add(room);
    } else if (name.equals("day")) {
      date = attribute(tag, "date").strip();
    }
  }

  private void close(String name, Matcher tag) {
    EventText inside = event;
    RoomText here = room;
    if (inside != null && name.equals("event") && child.isEmpty() && here != null) {
      Span start = inside.children.getOrDefault("start", new Span(0, 0));
      here.events.add(
          new EventText(
              inside.number,
              start.of(text).strip(),
              new Span(inside.whole.from, tag.end()),
              inside.children));
      event = null;
    } else if (inside != null && name.equals(child)) {
      inside.children.put(child, new Span(childFrom, Math.max(childFrom, tag.start())));
      child = "";
    } else if (inside == null && name.equals("room")) {
      room = null;
    }
  }

  private static String attribute(Matcher tag, String name) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
    while (attribute.find()) {
      values.put(attribute.group(1), attribute.group(2));
    }
    String quoted = values.getOrDefault(name, "\"\"");
    return quoted.substring(1, quoted.length() - 1);
  }
}
