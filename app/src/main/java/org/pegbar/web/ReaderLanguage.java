// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pegbar.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Which language a reader wants: the address's {@code ?lang=}, else what they chose before, else
 * what their browser asks for, else Chinese.
 */
public final class ReaderLanguage {

  private static final String NAME = "lang";

  /** Looked for in the address only: a body that cannot be read must not hide the language. */
  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([A-Za-z-]{2,12})(?=&|$)");

  private ReaderLanguage() {}

  public static Language of(HttpServletRequest request) {
    return asked(request)
        .or(() -> remembered(request))
        .or(() -> preferred(request))
        .orElse(Language.ZH);
  }

  static void remember(HttpServletRequest request, HttpServletResponse response) {
    asked(request)
        .filter(language -> !remembered(request).equals(Optional.of(language)))
        .ifPresent(language ->
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure())));
  }

  private static String cookie(Language language, boolean secure) {
    return ResponseCookie.from(NAME, language.code())
        .path("/")
        .sameSite("Lax")
        .httpOnly(true)
        .secure(secure)
        .maxAge(Duration.ofDays(365))
        .build()
        .toString();
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString())
        .flatMap(query -> ASKED.matcher(query).results().findFirst())
        .flatMap(found -> Language.find(found.group(1)));
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .flatMap(cookie -> Language.find(cookie.getValue()));
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.find(locale.toLanguageTag()).stream())
        .findFirst();
  }
}
