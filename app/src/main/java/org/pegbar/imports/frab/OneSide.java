// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import org.pegbar.language.Bilingual;

/** A schedule has one text where we have two: it goes to the side that its script says. */
final class OneSide {

  private OneSide() {}

  static Bilingual of(String text) {
    return isChinese(text) ? new Bilingual(text, "") : new Bilingual("", text);
  }

  /** The text that we have, with this one in its place; a translation made here stays. */
  static Bilingual onto(Bilingual before, String text) {
    if (text.strip().equals(before.zh()) || text.strip().equals(before.en())) {
      return before;
    }
    return isChinese(text) ? new Bilingual(text, before.en()) : new Bilingual(before.zh(), text);
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
