// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A text in both languages. Either side may still be empty while people are writing; {@link
 * #reading} then falls back to the other side and says so.
 */
public record Bilingual(String zh, String en) {

  public Bilingual {
    zh = zh.strip();
    en = en.strip();
  }

  public static Bilingual empty() {
    return new Bilingual("", "");
  }

  /** Several texts in a row, each falling back where it must: {@code 甲、乙 / A, B}. */
  public static Bilingual list(Collection<Bilingual> texts) {
    return new Bilingual(joined(texts, Language.ZH, "、"), joined(texts, Language.EN, ", "));
  }

  private static String joined(Collection<Bilingual> texts, Language language, String between) {
    return texts.stream().map(text -> text.read(language)).collect(Collectors.joining(between));
  }

  /** The side as it was written, possibly empty. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** What a reader of that language gets to see. */
  public Reading reading(Language wanted) {
    var text = in(wanted);
    if (!text.isEmpty()) {
      return new Reading(text, wanted, false);
    }
    return new Reading(in(wanted.other()), wanted.other(), true);
  }

  /** The plain text for a reader of that language, falling back where it must. */
  public String read(Language wanted) {
    return reading(wanted).text();
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }

  /** Written in both languages, or in none (then there is nothing to translate). */
  public boolean isComplete() {
    return zh.isEmpty() == en.isEmpty();
  }

  /**
   * @param language the language that the text is in, which is not the wanted one if {@code
   *     fallback}
   */
  public record Reading(String text, Language language, boolean fallback) {}
}
