// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How each field is cut into terms. */
final class Analyses {

  /** Chinese words. */
  static final String ZH = "zh";

  /** Single Chinese characters, and words of any other script as they are written. */
  static final String CHARACTERS = "characters";

  /** English stems. */
  static final String EN = "en";

  /** The same for titles and names, which count for more. */
  static final String TITLE_ZH = "title_zh";

  static final String TITLE_CHARACTERS = "title_characters";
  static final String TITLE_EN = "title_en";

  /** How titles and names sound: {@code shanxiaoxue}, {@code sxx}. */
  static final String SOUND = "sound";

  static final Analyzer ALL = all();

  private Analyses() {}

  record Term(String text, int from, int to) {}

  static List<Term> terms(String field, String text) {
    var terms = new ArrayList<Term>();
    try (var stream = ALL.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Analyzer all() {
    var chinese = new SmartChineseAnalyzer();
    var english = new EnglishAnalyzer();
    var characters = new StandardAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(
            ZH, chinese,
            TITLE_ZH, chinese,
            EN, english,
            TITLE_EN, english,
            CHARACTERS, characters,
            TITLE_CHARACTERS, characters));
  }
}
