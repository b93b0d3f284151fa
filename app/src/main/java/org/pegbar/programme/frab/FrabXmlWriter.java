// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a schedule.xml, two spaces a level. */
final class FrabXmlWriter {

  /** What XML 1.0 cannot carry (production 2, Char), lone surrogates included. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringBuilder out = new StringBuilder();

  byte[] write(FrabSchedule schedule) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n");
    fields(schedule.head(), 1);
    line(1, "<conference>");
    fields(schedule.conference(), 2);
    line(1, "</conference>");
    fields(schedule.tail(), 1);
    schedule.days().forEach(this::day);
    out.append("</schedule>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void day(FrabDay day) {
    line(1, "<day" + attributes(day.attributes()) + ">");
    for (var room : day.rooms()) {
      line(2, "<room" + attributes(room.attributes()) + ">");
      for (var event : room.events()) {
        line(3, "<event" + attributes(event.attributes()) + ">");
        fields(event.fields(), 4);
        line(3, "</event>");
      }
      line(2, "</room>");
    }
    line(1, "</day>");
  }

  private void fields(List<? extends FrabField> fields, int level) {
    for (var field : fields) {
      switch (field) {
        case FrabText text -> text(text, level);
        case FrabList list -> {
          line(level, "<" + list.name() + ">");
          fields(list.items(), level + 1);
          line(level, "</" + list.name() + ">");
        }
        case FrabData data -> {
          // XML has no element for it
        }
      }
    }
  }

  private void text(FrabText text, int level) {
    var start = "<" + text.name() + attributes(text.attributes());
    line(
        level,
        text.text().isEmpty()
            ? start + "/>"
            : start + ">" + escaped(text.text()) + "</" + text.name() + ">");
  }

  private void line(int level, String markup) {
    out.append("  ".repeat(level)).append(markup).append('\n');
  }

  private static String attributes(Map<String, String> attributes) {
    var all = new StringBuilder();
    attributes.forEach((name, value) ->
        all.append(' ').append(name).append("=\"").append(quoted(value)).append('"'));
    return all.toString();
  }

  private static String quoted(String value) {
    return escaped(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static String escaped(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }
}
