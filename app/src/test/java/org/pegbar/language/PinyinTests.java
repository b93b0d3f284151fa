// SPDX-License-Identifier: Apache-2.0
package org.pegbar.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTests {

  @Test
  void aFamilyNameIsReadAsAName() {
    assertThat(Pinyin.ofName("单小雪")).isEqualTo("shan xiao xue");
    assertThat(Pinyin.ofName("钟明岱")).isEqualTo("zhong ming dai");
  }

  @Test
  void latinNamesLoseTheirAccents() {
    assertThat(Pinyin.ofName("Éloïse Marchand-Lü")).isEqualTo("eloise marchand lu");
  }

  @Test
  void otherScriptsAreReadToo() {
    assertThat(Pinyin.ofName("Татьяна")).isEqualTo("tat ana");
    assertThat(Pinyin.ofName("ひらた")).isEqualTo("hirata");
  }

  @Test
  void initialsAreTheFirstLetters() {
    assertThat(Pinyin.initials("zhong ming dai")).isEqualTo("zmd");
    assertThat(Pinyin.initials("")).isEmpty();
  }
}
