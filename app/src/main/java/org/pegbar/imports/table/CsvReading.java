// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV (RFC 4180) with commas, semicolons or tabs. */
final class CsvReading {

  private static final Pattern SEPARATOR_LINE = Pattern.compile("^sep=([,;\t])\\r?\\n");

  private CsvReading() {}

  static TableReading read(String text, String encoding) {
    var start = text.stripLeading();
    if (start.startsWith("<") || start.startsWith("{") || start.startsWith("[")) {
      return TableReading.refused("imports.table.not-a-table", start.substring(0, 1));
    }
    var named = SEPARATOR_LINE.matcher(text);
    return named.find()
        ? parse(text.substring(named.end()), 1, new Table.Csv(encoding, named.group(1).charAt(0)))
        : parse(text, 0, new Table.Csv(encoding, delimiter(text)));
  }

  private static TableReading parse(String body, int linesBefore, Table.Csv origin) {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(origin.delimiter())
            .setIgnoreEmptyLines(false)
            .get();
    var sheet = new Sheet(origin);
    try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
      long line = linesBefore;
      for (var row : parser) {
        sheet.add((int) line + 1, List.of(row.values()), true);
        line = linesBefore + parser.getCurrentLineNumber();
      }
      return sheet.read();
    } catch (Sheet.TooLarge e) {
      return new TableReading.Unreadable(e.complaint());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return TableReading.refused("imports.table.bad-quotes", sheet.lastRow() + 1);
    }
  }

  /** The one that stands most often in the first line, outside quotes. */
  private static char delimiter(String text) {
    var line = firstLine(text);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static List<Character> firstLine(String text) {
    var line = new ArrayList<Character>();
    boolean quoted = false;
    for (int i = 0; i < text.length() && line.size() < 100_000; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r') && !line.isEmpty()) {
        break;
      }
      if (!quoted) {
        line.add(c);
      }
    }
    return line;
  }

  private static long count(List<Character> line, char wanted) {
    return line.stream().filter(c -> c == wanted).count();
  }
}
