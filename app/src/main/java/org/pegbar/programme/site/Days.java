// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pegbar.language.Language;

/** Days and languages in a reader's words. */
final class Days {

  private Days() {}

  /** {@code 4–6 December 2026} or {@code 2026年12月4日至6日}. */
  static String span(LocalDate first, LocalDate last, Language language) {
    boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
    if (first.equals(last)) {
      return format(first, language == Language.ZH ? "y年M月d日" : "d MMMM y", language);
    }
    if (language == Language.ZH) {
      return format(first, "y年M月d日", language)
          + "至"
          + format(
              last,
              sameMonth ? "d日" : first.getYear() == last.getYear() ? "M月d日" : "y年M月d日",
              language);
    }
    var from = sameMonth ? "d" : first.getYear() == last.getYear() ? "d MMMM" : "d MMMM y";
    return format(first, from, language) + "–" + format(last, "d MMMM y", language);
  }

  /** {@code Friday} or {@code 周五}. */
  static String weekday(LocalDate day, Language language) {
    return format(day, language == Language.ZH ? "EEE" : "EEEE", language);
  }

  static String languageName(String code, Language language) {
    if (code.equals("zh")) {
      return language == Language.ZH ? "中文" : "Chinese";
    }
    var name = Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
    return name.isEmpty() ? code : name;
  }

  private static String format(LocalDate day, String pattern, Language language) {
    return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
  }
}
