// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.access.Role;
import org.pegbar.database.Actor;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Follows every link that an owner can see and opens each kind of page once: axe finds no barrier,
 * nothing runs over the edge, in Chinese on a desk and in English on a phone by night.
 */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTests {

  private static final int FEWEST_KINDS = 40;

  /** Pages of one kind differ only in a random id, a code, a day or what is asked. */
  private static final List<Variable> VARIABLE =
      List.of(
          new Variable("/e/[^/?]+", "/e/*"),
          new Variable("/[0-9a-hjkmnp-tv-z]{12}(?=/|$)", "/*"),
          new Variable("(?<=/)[0-9]+(?=/|$)", "*"),
          new Variable(
              "(?<=/(rooms|tracks|people|sessions|items|venues|activities|organisations)/)(?!new)[^/]+",
              "*"));

  private record Variable(String pattern, String name) {}

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;
  private Browsers browsers;

  @BeforeAll
  void open() {
    browsers = new Browsers(world.visitor().home());
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  @Test
  void everyKindOfPageIsSoundInChineseOnADesk() {
    assertThat(walk("zh", 1440, 900, ColorScheme.LIGHT)).hasSizeGreaterThan(FEWEST_KINDS);
  }

  @Test
  void everyKindOfPageIsSoundInEnglishOnAPhoneByNight() {
    assertThat(walk("en", 390, 844, ColorScheme.DARK)).hasSizeGreaterThan(FEWEST_KINDS);
  }

  private Set<String> walk(String language, int width, int height, ColorScheme colours) {
    var scene = new DeskScene(world, programme);
    new Actor("[test]", "journey")
        .run(() -> publisher.release(scene.edition, new Bilingual("首次发布", "First"), "[test]"));
    var owner = world.signedIn(scene.edition, Role.OWNER);
    try (var window = browsers.window(owner, language, width, height)) {
      var page = window.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      return follow(page, "/e/" + scene.edition.slug() + "/desk", language + "-" + width);
    }
  }

  private static Set<String> follow(Page page, String start, String name) {
    var seen = new LinkedHashSet<String>();
    var waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (seen.add(kind(path))) {
        page.navigate(path);
        Looks.at(page, "every-" + name + "-" + kind(path).replaceAll("[^a-z]+", "-"));
        waiting.addAll(links(page));
      }
    }
    return seen;
  }

  /** Links of this server that open a page: no files, no other editions, no other language. */
  private static List<String> links(Page page) {
    var edition =
        page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("(/e/[^/?]+).*", "$1");
    var found =
        (List<?>)
            page.evaluate(
                """
                () => [...document.querySelectorAll('a[href]:not([download])')]
                    .map(a => new URL(a.href)).filter(u => u.origin == location.origin)
                    .map(u => u.pathname + u.search)
                """);
    return found.stream()
        .map(Object::toString)
        .filter(path -> !path.contains("lang=") && !path.matches(".*\\.[a-z]{3,4}(\\?.*)?"))
        .filter(path ->
            !path.startsWith("/e/") || !edition.startsWith("/e/") || path.startsWith(edition))
        .toList();
  }

  private static String kind(String path) {
    var kind = path.replaceFirst("\\?.*", "");
    for (var variable : VARIABLE) {
      kind = kind.replaceAll(variable.pattern(), variable.name());
    }
    var view = path.replaceFirst("^[^?]*\\??", "").replaceAll("=[^&]*", "");
    return view.isEmpty() ? kind : kind + "?" + view;
  }
}
