// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.pegbar.web.ReaderLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A page that is made of a release changes with the release, the language and the program, and, on
 * the days themselves, every five minutes, because it says what is on now. Whoever is signed in
 * sees their own name on it and always gets it fresh, and so does everybody a {@link Fresh} page.
 */
final class SiteFreshness implements HandlerInterceptor {

  static final String SITE = Site.class.getName();

  /** An attribute of the request: until when its answer may be kept for others, as an Instant. */
  static final String KEPT_UNTIL = SITE + ".kept-until";

  private static final Duration SLOT = Duration.ofMinutes(5);

  private final Sites sites;
  private final Instant started;

  SiteFreshness(Sites sites, Instant started) {
    this.sites = sites;
    this.started = started;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod page) || !wantsSite(page)) {
      return true;
    }
    var site = sites.find(edition(request), request);
    if (site.isEmpty()) {
      return true;
    }
    request.setAttribute(SITE, site.get());
    response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    if (page.hasMethodAnnotation(Fresh.class) || !canBeKept(site.get(), request)) {
      return true;
    }
    request.setAttribute(KEPT_UNTIL, slotEnds(site.get()));
    return !new ServletWebRequest(request, response)
        .checkNotModified(tag(site.get(), request), changed(site.get()));
  }

  private static boolean wantsSite(HandlerMethod page) {
    return Arrays.stream(page.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == Site.class);
  }

  private static boolean canBeKept(Site site, HttpServletRequest request) {
    return request.getUserPrincipal() == null
        && !site.publication().isDraft()
        && !site.publication().isAnnouncement();
  }

  private String tag(Site site, HttpServletRequest request) {
    return "W/\""
        + String.join(
            "-",
            site.publication().id(),
            ReaderLanguage.of(request).code(),
            Long.toString(started.getEpochSecond(), 36),
            Long.toString(slot(site), 36))
        + "\"";
  }

  private long changed(Site site) {
    var at = site.publication().at();
    var slot = Instant.ofEpochSecond(slot(site) * SLOT.toSeconds());
    var latest = at.isAfter(started) ? at : started;
    return (slot.isAfter(latest) ? slot : latest).toEpochMilli();
  }

  /** Counts five minutes while the edition is on; 0 before and after. */
  private static long slot(Site site) {
    return site.publication().edition().days().contains(site.today())
        ? site.now().getEpochSecond() / SLOT.toSeconds()
        : 0;
  }

  private static Instant slotEnds(Site site) {
    return Instant.ofEpochSecond(
        (site.now().getEpochSecond() / SLOT.toSeconds() + 1) * SLOT.toSeconds());
  }

  private static String edition(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> all
            && all.get("edition") instanceof String slug
        ? slug
        : "";
  }
}
