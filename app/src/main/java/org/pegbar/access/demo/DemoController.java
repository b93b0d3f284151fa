// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.demo;

import static org.pegbar.web.Typed.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Open;
import org.pegbar.access.Role;
import org.pegbar.access.session.Sessions;
import org.pegbar.web.LocalPath;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in as somebody of the demo. Where there is no demo, there is nothing at this address. */
@Controller
class DemoController {

  private final DemoSignIn demo;
  private final Sessions sessions;

  DemoController(DemoSignIn demo, Sessions sessions) {
    this.demo = demo;
    this.sessions = sessions;
  }

  @PostMapping("/demo/sign-in")
  @Open
  String signIn(
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account =
        Role.find(text(role))
            .flatMap(one -> demo.account(one, ReaderLanguage.of(request)))
            .orElseThrow(Refusal::notFound);
    sessions.begin(request, response, account.id());
    return "redirect:" + LocalPath.of(then, "/");
  }
}
