// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import static org.pegbar.web.Typed.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Open;
import org.pegbar.access.demo.DemoSignIn;
import org.pegbar.access.oidc.Provider;
import org.pegbar.access.session.Sessions;
import org.pegbar.web.LocalPath;
import org.pegbar.web.Problems;
import org.pegbar.web.ReaderLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways to sign in, and out. */
@Controller
@Open
class SignInController {

  private final SigningIn signingIn;
  private final Sessions sessions;
  private final Provider provider;
  private final DemoSignIn demo;

  SignInController(SigningIn signingIn, Sessions sessions, Provider provider, DemoSignIn demo) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.provider = provider;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam(required = false) @Nullable String then,
      @RequestParam(required = false) @Nullable String problem,
      Model model) {
    var problems =
        "provider".equals(problem) && provider.isSet()
            ? Problems.one("email", "access.sign-in.provider-failed")
            : Problems.none();
    return show("", then, problems, model);
  }

  @PostMapping("/sign-in")
  String ask(
      @RequestParam(required = false) @Nullable String email,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var typed = text(email);
    var asked =
        new SigningIn.Request(
            typed, LocalPath.of(then, ""), request.getRemoteAddr(), ReaderLanguage.of(request));
    return switch (signingIn.ask(asked)) {
      case SigningIn.Sent sent -> {
        model.addAttribute("page", new SentPage(sent.email(), SigningIn.LASTS.toMinutes()));
        yield "access/signin/sent";
      }
      case SigningIn.NoAddress none ->
          show(typed, then, Problems.one("email", "access.problem.email", typed), model);
      case SigningIn.TooOften often -> {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        yield show(
            typed, then, Problems.one("email", "access.sign-in.too-often", often.minutes()), model);
      }
    };
  }

  @GetMapping("/sign-in/{secret}")
  String open(@PathVariable String secret, HttpServletResponse response, Model model) {
    var email = signingIn.find(secret);
    if (email.isEmpty()) {
      return expired(response, model);
    }
    model.addAttribute("page", new ConfirmPage(secret, email.get()));
    return "access/signin/confirm";
  }

  @PostMapping("/sign-in/{secret}")
  String use(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var entry = signingIn.use(secret, ReaderLanguage.of(request));
    if (entry.isEmpty()) {
      return expired(response, model);
    }
    sessions.begin(request, response, entry.get().account().id());
    return "redirect:" + LocalPath.of(entry.get().destination(), "/me");
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    return "redirect:/";
  }

  private String expired(HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.GONE.value());
    return show("", null, Problems.one("email", "access.sign-in.expired"), model);
  }

  private String show(String email, @Nullable String then, Problems problems, Model model) {
    model.addAttribute(
        "page",
        new SignInPage(email, LocalPath.of(then, ""), problems, provider.name(), demo.roles()));
    return "access/signin/show";
  }
}
