// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parsers that kinds have in common. */
final class Parsers {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern SPREADSHEET_ERROR =
      Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.0+)?");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
  private static final Pattern WEBSITE =
      Pattern.compile("(?i)(https?://)?[\\p{L}\\p{N}][^\\s/]*\\.[^\\s/.]{2,}(/\\S*)?");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；、\\n|]\\s*");

  private Parsers() {}

  static Parser text(int most) {
    return text -> {
      if (CONTROL.matcher(text).find()) {
        return Parser.wrong("imports.cell.control");
      }
      if (SPREADSHEET_ERROR.matcher(text).matches()) {
        return Parser.wrong("imports.cell.formula-error", text);
      }
      return text.length() > most
          ? Parser.wrong("imports.cell.too-long", text.length(), most)
          : new Parser.Value(text);
    };
  }

  static Parser code() {
    return text ->
        text.matches("[A-Za-z0-9._-]{1,40}")
            ? new Parser.Value(text)
            : Parser.wrong("web.problem.code", brief(text));
  }

  /** A whole number, however a spreadsheet or an input method writes it: {@code １,２00.0}. */
  static Parser number(int least, int most) {
    return text -> {
      var plain = plain(text).replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
      if (NUMBER.matcher(plain).matches()) {
        int number = Integer.parseInt(plain.replaceFirst("\\.0+$", ""));
        if (number >= least && number <= most) {
          return new Parser.Value(String.valueOf(number));
        }
      }
      return Parser.wrong("web.problem.number", brief(text), least, most);
    };
  }

  static Parser decimal(int least, int most) {
    return text -> {
      var plain = plain(text);
      if (plain.matches("[+-]?\\d{1,6}(\\.\\d{1,12})?")) {
        double number = Double.parseDouble(plain);
        if (number >= least && number <= most) {
          var short_ = BigDecimal.valueOf(number).stripTrailingZeros();
          return new Parser.Value(short_.toPlainString());
        }
      }
      return Parser.wrong("imports.cell.decimal", brief(text), least, most);
    };
  }

  static Parser yesNo() {
    return Words.yesNo();
  }

  static Parser email() {
    return text -> {
      var plain = plain(text).replaceFirst("(?i)^mailto:", "");
      return EMAIL.matcher(plain).matches() && plain.length() <= 254
          ? new Parser.Value(plain)
          : Parser.wrong("imports.cell.email", brief(text));
    };
  }

  static Parser website() {
    return text -> {
      if (!WEBSITE.matcher(text).matches()) {
        return Parser.wrong("imports.cell.website", brief(text));
      }
      return new Parser.Value(text.matches("(?i)https?://.*") ? text : "https://" + text);
    };
  }

  static Parser language() {
    return text ->
        text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
            ? new Parser.Value(text)
            : Words.language().parse(text);
  }

  static Parser zone() {
    return text -> {
      try {
        return new Parser.Value(ZoneId.of(text).getId());
      } catch (DateTimeException e) {
        return Parser.wrong("imports.cell.zone", brief(text));
      }
    };
  }

  /** Several of the same, separated by semicolons, 、 or line ends. */
  static Parser list(Parser one) {
    return text -> {
      var all = new ArrayList<String>();
      for (var part : parts(text)) {
        switch (one.parse(part)) {
          case Parser.Wrong wrong -> {
            return wrong;
          }
          case Parser.Value(var value) -> all.add(value);
        }
      }
      return new Parser.Value(String.join("; ", all));
    };
  }

  /** The same, in an order that does not matter. */
  static Parser set(Parser one) {
    var list = list(one);
    return text ->
        list.parse(text) instanceof Parser.Value(var value)
            ? new Parser.Value(
                String.join("; ", List.of(value.split("; ")).stream().distinct().sorted().toList()))
            : list.parse(text);
  }

  static List<String> parts(String text) {
    return SEPARATOR.splitAsStream(text).filter(part -> !part.isBlank()).toList();
  }

  /** Without full-width forms and white space around it. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  static String lower(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  static String brief(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
