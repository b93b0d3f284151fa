// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How Chinese names and words sound, in Latin letters without tones, for sorting and searching.
 * Rests on CLDR's Han-Latin transforms; family names with a reading of their own (单 shan, 解 xie)
 * are read as names.
 */
public final class Pinyin {

  private static final Transliterator NAMES =
      Transliterator.getInstance("Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");
  private static final Transliterator WORDS =
      Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII; Lower");

  private Pinyin() {}

  /** A person's name: {@code 单小雪} is {@code shan xiao xue}. Latin letters lose their accents. */
  public static String ofName(String name) {
    return tidy(NAMES.transliterate(name));
  }

  /** A title or any other text: {@code 长影旧址} is {@code zhang ying jiu zhi}. */
  public static String of(String text) {
    return tidy(WORDS.transliterate(text));
  }

  /** The first letter of each syllable: {@code shan xiao xue} is {@code sxx}. */
  public static String initials(String pinyin) {
    return Arrays.stream(pinyin.split(" "))
        .filter(syllable -> !syllable.isEmpty())
        .map(syllable -> syllable.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String tidy(String latin) {
    return latin.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
