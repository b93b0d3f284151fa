// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The key to a visitor's favourites of one edition, in their browser. */
final class FavouriteCookie {

  private static final String NAME = "mine";
  private static final Duration KEPT = Duration.ofDays(400);

  private FavouriteCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[0-9a-z]{32}"))
        .findFirst();
  }

  /** Sent with this edition's pages only, and never readable to scripts. */
  static String write(String slug, String key, boolean secure) {
    return ResponseCookie.from(NAME, key)
        .path("/e/" + slug)
        .maxAge(KEPT)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
