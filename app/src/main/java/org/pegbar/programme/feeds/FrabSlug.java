// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.util.Locale;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Pinyin;

/** Names in the few letters that schedules allow: {@code kai-mu-shi}. */
final class FrabSlug {

  private static final int MOST = 60;

  private FrabSlug() {}

  /** From the English side, or else from how the Chinese one sounds. */
  static String of(Bilingual text, String otherwise) {
    return of(text.en().isEmpty() ? Pinyin.of(text.zh()) : Pinyin.of(text.en()), otherwise);
  }

  static String of(String text, String otherwise) {
    var slug = tidy(text);
    return slug.isEmpty() ? tidy(otherwise) : slug;
  }

  private static String tidy(String text) {
    var slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.length() <= MOST ? slug : slug.substring(0, MOST).replaceAll("-+$", "");
  }
}
