// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.pegbar.imports.Complaint;

/**
 * Finds out how a text is encoded: by its byte order mark, else UTF-8 if it is that without a
 * single fault, else GB18030 (the Chinese national standard, which holds GBK and GB2312) on the
 * same terms. Nothing is ever replaced by a question mark.
 */
final class TextDecoding {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoding() {}

  sealed interface Decoded {}

  record Text(String text, String encoding) implements Decoded {}

  record Undecodable(Complaint complaint) implements Decoded {}

  static Decoded decode(byte[] content) {
    if (starts(content, 0xEF, 0xBB, 0xBF)) {
      return marked(content, 3, StandardCharsets.UTF_8);
    }
    if (starts(content, 0xFF, 0xFE)) {
      return marked(content, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(content, 0xFE, 0xFF)) {
      return marked(content, 2, StandardCharsets.UTF_16BE);
    }
    return unmarked(content);
  }

  private static Decoded marked(byte[] content, int from, Charset charset) {
    return switch (attempt(content, from, charset)) {
      case Undecodable undecodable -> undecodable;
      case Text text -> checked(text, content);
    };
  }

  private static Decoded unmarked(byte[] content) {
    var asUtf8 = attempt(content, 0, StandardCharsets.UTF_8);
    if (asUtf8 instanceof Text text) {
      return checked(text, content);
    }
    return attempt(content, 0, GB18030) instanceof Text text ? checked(text, content) : asUtf8;
  }

  private static Decoded checked(Text text, byte[] content) {
    if (text.text().indexOf('\0') < 0) {
      return text;
    }
    int zero = 0;
    while (content[zero] != 0) {
      zero++;
    }
    return new Undecodable(Complaint.of("imports.table.zero-byte", zero + 1));
  }

  private static Decoded attempt(byte[] content, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(content, from, content.length - from);
    var out = CharBuffer.allocate(content.length - from + 1);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      return new Undecodable(
          Complaint.of(
              "imports.table.undecodable",
              at + 1,
              "%02X".formatted(content[at] & 0xFF),
              line(content, at)));
    }
    return new Text(out.flip().toString(), charset.name());
  }

  private static int line(byte[] content, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean starts(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
