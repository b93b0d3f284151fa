// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two palettes of {@code tokens.css}, measured by WCAG 2.2's contrast ratio. */
class PaletteTests {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})");
  private static final List<String> PAPERS = List.of("paper", "paper-lift", "paper-low", "desk");

  private final String css = tokens();
  private final Map<String, String> day = colours(block(":root {"));
  private final Map<String, String> night = colours(block(":root[data-theme=\"dark\"] {"));

  @Test
  void theNightChosenByHandIsTheSystemsNight() {
    assertThat(night).isEqualTo(colours(block(":root:not([data-theme=\"light\"]) {")));
  }

  @Test
  void everyColourOfTheDayHasOneOfTheNight() {
    assertThat(night.keySet()).isEqualTo(day.keySet());
  }

  @Test
  void wordsStandOutFromEveryPaper() {
    for (var palette : List.of(day, night))
      for (var paper : PAPERS)
        for (var word : List.of("ink", "ink-soft", "blue", "vermilion"))
          assertContrast(palette, word, paper, 4.5);
  }

  @Test
  void wordsStandOutFromTheirWashes() {
    for (var palette : List.of(day, night)) {
      for (var wash : List.of("blue-wash", "vermilion-wash", "mark-wash"))
        assertContrast(palette, "ink", wash, 4.5);
      assertContrast(palette, "blue", "blue-wash", 4.5);
      assertContrast(palette, "vermilion", "vermilion-wash", 4.5);
      assertContrast(palette, "on-ink", "ink", 4.5);
      assertContrast(palette, "on-bar", "bar", 4.5);
    }
  }

  @Test
  void linesThatMeanSomethingCanBeSeen() {
    for (var palette : List.of(day, night))
      for (var paper : List.of("paper", "paper-lift"))
        for (var line : List.of("line-firm", "focus", "vermilion-line", "blue-line"))
          assertContrast(palette, line, paper, 3);
  }

  private static void assertContrast(
      Map<String, String> palette, String front, String back, double least) {
    var word = requireNonNull(palette.get(front), front);
    var paper = requireNonNull(palette.get(back), back);
    assertThat(contrast(word, paper))
        .as("%s %s on %s %s", front, word, back, paper)
        .isGreaterThanOrEqualTo(least);
  }

  /** WCAG 2.2, "contrast ratio": from 1 to 21. */
  private static double contrast(String one, String other) {
    var lighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private String block(String opening) {
    var start = css.indexOf(opening);
    assertThat(start).as(opening).isNotNegative();
    return css.substring(start + opening.length(), css.indexOf('}', start));
  }

  private static Map<String, String> colours(String block) {
    var found = new LinkedHashMap<String, String>();
    COLOUR.matcher(block).results().forEach(one -> found.put(one.group(1), one.group(2)));
    assertThat(found).isNotEmpty();
    return found;
  }

  private static String tokens() {
    try (var file = PaletteTests.class.getResourceAsStream("/static/web/tokens.css")) {
      return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
