// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;

/** The columns that every thing with a code and a name in two languages has. */
final class Names {

  static final int SHORT = 200;
  static final int LONG = 10_000;

  private Names() {}

  static Column code(String... synonyms) {
    return Column.kept("code", Parsers.code(), synonyms);
  }

  static List<Column> name(String... zhThenEn) {
    return List.of(
        Column.of("name_zh", Parsers.text(SHORT), zhThenEn[0], zhThenEn[0] + "名称", "名称", "中文名"),
        Column.of("name_en", Parsers.text(SHORT), zhThenEn[1], "name", "英文名", "外文名称"));
  }

  /**
   * The columns {@code name_zh} and {@code name_en}.
   *
   * @param zhThenEn two further headers: of the Chinese column, of the English one
   */
  static List<Column> pair(String name, int most, String... zhThenEn) {
    return List.of(
        Column.of(name + "_zh", Parsers.text(most), zhThenEn[0], zhThenEn[0] + "中文"),
        Column.of(name + "_en", Parsers.text(most), zhThenEn[1], zhThenEn[0] + "英文"));
  }
}
