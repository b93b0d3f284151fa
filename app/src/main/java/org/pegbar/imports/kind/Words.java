// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A parser for one of several codes, each of which people also call by other words. */
final class Words implements Parser {

  private final Set<String> codes = new LinkedHashSet<>();
  private final Map<String, String> byWord = new HashMap<>();

  /**
   * @param lines a code and the words for it, separated by spaces: {@code "talk 演讲 lecture"}
   */
  Words(String... lines) {
    for (var line : lines) {
      var words = line.split(" ");
      codes.add(words[0]);
      Arrays.stream(words).forEach(word -> byWord.put(normal(word), words[0]));
    }
  }

  @Override
  public Parsed parse(String text) {
    var code = byWord.get(normal(text));
    return code == null
        ? Parser.wrong("imports.cell.choice", Parsers.brief(text), String.join(", ", codes))
        : new Value(code);
  }

  private static String normal(String word) {
    return Parsers.lower(word).replaceAll("[\\s_-]+", "");
  }

  static Parser yesNo() {
    return new Words("yes 是 有 y true 1 √ ✓ x 对", "no 否 无 没有 不是 n false 0 × - 不");
  }

  static Parser language() {
    return new Words(
        "zh 中文 汉语 普通话 华语 chinese mandarin",
        "en 英文 英语 english",
        "ja 日文 日语 japanese",
        "ko 韩文 韩语 朝鲜语 korean",
        "fr 法文 法语 french",
        "de 德文 德语 german",
        "ru 俄文 俄语 russian",
        "es 西班牙文 西班牙语 spanish",
        "it 意大利文 意大利语 italian",
        "pt 葡萄牙文 葡萄牙语 portuguese",
        "cs 捷克文 捷克语 czech",
        "ar 阿拉伯文 阿拉伯语 arabic");
  }

  static Parser equipment() {
    return new Words(
        "dcp DCP放映 数字电影",
        "projector_4k 4k投影 4kprojector 投影 projector",
        "interpretation_booth 同传间 同传 booth",
        "stage 舞台",
        "live_stream 直播 streaming",
        "piano 钢琴",
        "exhibition_lighting 展览照明",
        "tables 会谈桌 桌椅",
        "workshop_desks 工作台位 工作台");
  }
}
