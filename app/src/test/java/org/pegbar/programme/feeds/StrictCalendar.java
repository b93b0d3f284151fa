// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the octets of an iCalendar file as RFC 5545, section 3.1, has them, and complains about
 * everything that is not so. Has nothing in common with what writes them.
 */
final class StrictCalendar {

  private StrictCalendar() {}

  /** The unfolded content lines. */
  static List<String> lines(byte[] file) throws CharacterCodingException {
    var lines = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        if (i == 0 || file[i - 1] != '\r') {
          throw new IllegalStateException("A line ends without CR at octet " + i);
        }
        add(lines, Arrays.copyOfRange(file, from, i - 1));
        from = i + 1;
      }
    }
    if (from != file.length) {
      throw new IllegalStateException("The file does not end with a line end");
    }
    return lines;
  }

  private static void add(List<String> lines, byte[] octets) throws CharacterCodingException {
    if (octets.length > 75) {
      throw new IllegalStateException(octets.length + " octets in a line");
    }
    var text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(octets));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x20 || text.charAt(i) == 0x7f) {
        throw new IllegalStateException("A control character in: " + text);
      }
    }
    if (text.length() > 0 && text.charAt(0) == ' ') {
      lines.add(lines.removeLast() + text.subSequence(1, text.length()));
    } else {
      lines.add(text.toString());
    }
  }
}
