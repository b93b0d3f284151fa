// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order in which a reader looks for names: by pinyin in Chinese, by letters in English. */
public final class Collation {

  private static final Collator PINYIN =
      Collator.getInstance(new ULocale("zh@collation=pinyin")).freeze();
  private static final Collator LETTERS = Collator.getInstance(ULocale.ENGLISH).freeze();

  private Collation() {}

  public static Comparator<String> of(Language language) {
    var collator = language == Language.ZH ? PINYIN : LETTERS;
    return collator::compare;
  }
}
