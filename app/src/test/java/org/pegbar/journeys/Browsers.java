// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pegbar.testing.Visitor;

/** One Chromium for all journeys of a class; each visitor has a window of their own. */
final class Browsers implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final URI home;

  Browsers(URI home) {
    this.home = home;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
  }

  /** A window as wide as a desk's screen. */
  Page desk(String language) {
    return window(language, 1440, 900).newPage();
  }

  /** A window as wide as a phone. */
  Page phone(String language) {
    return window(language, 390, 844).newPage();
  }

  BrowserContext window(String language, int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(home.toString())
                .setViewportSize(width, height)
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB")
                .setTimezoneId("Asia/Shanghai"));
    context.setDefaultTimeout(20_000);
    context.addCookies(List.of(new Cookie("lang", language).setUrl(home.toString())));
    return context;
  }

  /** A window of somebody who has signed in. */
  BrowserContext window(Visitor visitor, String language, int width, int height) {
    var context = window(language, width, height);
    var session = visitor.cookieNamed("pegbar");
    context.addCookies(List.of(new Cookie("pegbar", session).setUrl(home.toString())));
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path chromium() {
    var named = System.getenv("PEGBAR_CHROMIUM");
    return Stream.of(
            named == null ? "" : named,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The journeys need Chromium: run bin/test, which finds or installs it."));
  }
}
