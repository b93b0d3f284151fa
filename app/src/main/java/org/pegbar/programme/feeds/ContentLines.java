// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of RFC 5545, section 3.1: at most 75 octets, then folded; a character of several
 * octets is never split.
 */
final class ContentLines {

  private static final int OCTETS = 75;
  private final StringBuilder out = new StringBuilder();

  /** A line whose value needs no escaping: a date, a number, a keyword. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with a text (section 3.3.11); left out if it is empty. */
  ContentLines text(String name, String text) {
    if (!text.isBlank()) {
      fold(name + ":" + escaped(text));
    }
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String escaped(String text) {
    return clean(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** Control characters other than line ends cannot be carried (CONTROL in the grammar). */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]", " ")
        .replaceAll("\\p{Cs}", "");
  }

  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int width = width(character);
      if (octets + width > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += width;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }

  private static int width(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
