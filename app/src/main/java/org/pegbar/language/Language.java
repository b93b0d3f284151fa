// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import java.util.Locale;
import java.util.Optional;

/** A language that Pegbar is whole in. */
public enum Language {
  ZH("zh", "zh-Hans", Locale.SIMPLIFIED_CHINESE),
  EN("en", "en", Locale.ENGLISH);

  private final String code;
  private final String tag;
  private final Locale locale;

  Language(String code, String tag, Locale locale) {
    this.code = code;
    this.tag = tag;
    this.locale = locale;
  }

  /** The code used in addresses, files and the database: {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  /** The value of an HTML {@code lang} attribute (BCP 47). */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** Finds the language of a code or tag such as {@code zh}, {@code zh-CN} or {@code en-GB}. */
  public static Optional<Language> find(String tag) {
    var lower = tag.toLowerCase(Locale.ROOT);
    for (var language : values()) {
      if (lower.equals(language.code) || lower.startsWith(language.code + "-")) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
