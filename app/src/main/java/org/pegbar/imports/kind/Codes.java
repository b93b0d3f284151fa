// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.Optional;
import java.util.function.Predicate;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Pinyin;

/** Makes codes from names: {@code 百年大礼堂} becomes {@code bai-nian-da-li-tang}. */
public final class Codes {

  private static final int MOST = 32;

  private Codes() {}

  /** A code that nobody has yet. */
  public static String fresh(Bilingual name, Predicate<String> taken) {
    var wanted = Optional.of(slug(name.en())).filter(slug -> !slug.isEmpty());
    var code =
        wanted
            .or(() -> Optional.of(slug(name.zh())).filter(slug -> !slug.isEmpty()))
            .orElseGet(RandomCode::fresh);
    int number = 2;
    var free = code;
    while (taken.test(free)) {
      free = code + "-" + number++;
    }
    return free;
  }

  /** Lower-case Latin letters, digits and dashes; possibly empty. */
  public static String slug(String text) {
    var slug = Pinyin.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.length() <= MOST ? slug : slug.substring(0, MOST).replaceAll("-+$", "");
  }
}
