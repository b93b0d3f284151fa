// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page: axe finds no barrier, nothing runs over the edge, and a picture is kept. */
final class Looks {

  private static final Path PICTURES = Path.of("target/pictures");

  private Looks() {}

  /**
   * Checks a page against WCAG 2.2 A and AA, and keeps a picture of it under this name. Axe's
   * legacy mode leaves out only frames of other origins, which no page has, and takes a third of
   * the time.
   */
  static void at(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    var found =
        new AxeBuilder(page)
            .setLegacyMode(true)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(found)
        .as("barriers that axe finds on %s (%s)", name, page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    var overflow =
        (Boolean)
            page.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    assertThat(overflow).as("%s runs over the edge of the window", name).isFalse();
  }
}
