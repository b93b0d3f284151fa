// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.pegbar.access.WayIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/**
 * A star needs no session: it is sent with a header that no form and no other site can send, in the
 * place of a session's token (OWASP, Cross-Site Request Forgery Prevention, custom request
 * headers).
 */
@Component
class StarsWay implements WayIn {

  private static final Pattern MINE = Pattern.compile("/e/[^/]+/mine");

  @Override
  public void open(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.ignoringRequestMatchers(StarsWay::isStar));
  }

  private static boolean isStar(HttpServletRequest request) {
    return "star".equals(request.getHeader("X-Pegbar"))
        && MINE.matcher(request.getRequestURI()).matches();
  }
}
