// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.pegbar.web.ReaderLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers whoever has no session with the kept bytes of a page, before anything else is done for
 * the request; keeps what {@link SiteFreshness} says can be kept. Of many who ask for the same page
 * at once after a change, one has it made and the others wait for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class KeptPagesFilter extends OncePerRequestFilter {

  private static final int LONGEST_KEY = 500;
  private static final int LEAST_ZIPPED = 1_024;
  private static final Pattern NEVER_KEPT = Pattern.compile("/desk(/|$)|/(photo|poster)$");
  private static final Set<String> OF_THE_MOMENT =
      Set.of("date", "content-length", "transfer-encoding", "connection", "set-cookie");

  private final Supplier<KeptPages> shelf;

  /** The pages are asked for with the first request: the server begins before the database does. */
  KeptPagesFilter(ObjectProvider<KeptPages> pages) {
    shelf = SingletonSupplier.of(pages::getObject);
  }

  private KeptPages pages() {
    return Objects.requireNonNull(shelf.get());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || !request.getRequestURI().startsWith("/e/")
        || NEVER_KEPT.matcher(request.getRequestURI()).find()
        || request.getHeader("Range") != null
        || cookies(request).anyMatch(cookie -> cookie.getName().equals("pegbar"));
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var key = key(request);
    var kept = pages().find(key);
    if (kept.isPresent()) {
      answer(kept.get(), request, response);
    } else if (key.length() > LONGEST_KEY) {
      chain.doFilter(request, response);
    } else if (pages().isKnown(key)) {
      makeAlone(key, request, response, chain);
    } else {
      make(key, request, response, chain);
    }
  }

  /** The page, its language and how it is sent. */
  private static String key(HttpServletRequest request) {
    return request.getRequestURI()
        + "?"
        + Optional.ofNullable(request.getQueryString()).orElse("")
        + " "
        + ReaderLanguage.of(request).code()
        + (takesGzip(request) ? " gzip" : "");
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept-Encoding"))
        .filter(taken -> taken.contains("gzip"))
        .isPresent();
  }

  private void makeAlone(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var lock = pages().lock(key);
    lock.lock();
    try {
      var meanwhile = pages().find(key);
      if (meanwhile.isEmpty()) {
        make(key, request, response, chain);
        return;
      }
      answer(meanwhile.get(), request, response);
    } finally {
      lock.unlock();
    }
  }

  private void make(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begun = pages().changes();
    var made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    var until = request.getAttribute(SiteFreshness.KEPT_UNTIL);
    if (until instanceof Instant moment && made.getStatus() == 200 && !hands(made, "Set-Cookie")) {
      var zip = takesGzip(request) && made.getContentSize() >= LEAST_ZIPPED;
      var body = made.getContentAsByteArray();
      pages().keep(key, new KeptPage(headers(made), zip ? zipped(body) : body, zip, moment), begun);
    }
    made.copyBodyToResponse();
  }

  private static boolean hands(HttpServletResponse response, String header) {
    return !response.getHeaders(header).isEmpty();
  }

  private static Map<String, List<String>> headers(HttpServletResponse response) {
    var headers = new LinkedHashMap<String, List<String>>();
    response.getHeaderNames().stream()
        .filter(name -> !OF_THE_MOMENT.contains(name.toLowerCase(java.util.Locale.ROOT)))
        .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
    Optional.ofNullable(response.getContentType())
        .ifPresent(type -> headers.put("Content-Type", List.of(type)));
    return headers;
  }

  private static byte[] zipped(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream(body.length / 4);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    }
    return bytes.toByteArray();
  }

  private static void answer(
      KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    page.headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    if (!page.tag().isEmpty() && page.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (page.zipped()) {
      response.setHeader("Content-Encoding", "gzip");
      response.addHeader("Vary", "Accept-Encoding");
    }
    response.setContentLength(page.body().length);
    response.getOutputStream().write(page.body());
  }
}
