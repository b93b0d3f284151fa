// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

import static org.pegbar.web.Typed.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.access.passkey.Passkeys;
import org.pegbar.access.session.Sessions;
import org.pegbar.access.signin.SigningIn;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ways in which I sign in. */
@Controller
@SignedIn
class WaysController {

  private static final String HERE = "/me/sign-in";

  private final Accounts accounts;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Moving moving;
  private final SigningIn signingIn;

  WaysController(
      Accounts accounts, Passkeys passkeys, Sessions sessions, Moving moving, SigningIn signingIn) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.moving = moving;
    this.signingIn = signingIn;
  }

  @GetMapping(HERE)
  String show(Viewer viewer, HttpServletRequest request, Model model) {
    return show(viewer, "", Problems.none(), request, model);
  }

  @PostMapping("/me/email")
  String move(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String email,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    if (!sessions.isFresh(request)) {
      Flash.problem(redirect, "access.ways.not-fresh");
      return "redirect:" + HERE;
    }
    return switch (moving.ask(account(viewer), text(email), request.getRemoteAddr())) {
      case Moving.Sent sent -> {
        Flash.done(redirect, "access.move.sent", sent.email());
        yield "redirect:" + HERE;
      }
      case Moving.NoAddress(var typed) ->
          show(viewer, typed, Problems.one("email", "access.problem.email", typed), request, model);
      case Moving.SameAddress same ->
          show(viewer, text(email), Problems.one("email", "access.move.same"), request, model);
      case Moving.TooOften(var minutes) ->
          show(
              viewer,
              text(email),
              Problems.one("email", "access.sign-in.too-often", minutes),
              request,
              model);
    };
  }

  @PostMapping("/me/confirm")
  String confirm(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
    var asked =
        new SigningIn.Request(
            account(viewer).email(), HERE, request.getRemoteAddr(), ReaderLanguage.of(request));
    switch (signingIn.ask(asked)) {
      case SigningIn.Sent sent -> Flash.done(redirect, "access.ways.confirm.sent", sent.email());
      case SigningIn.NoAddress none -> Flash.problem(redirect, "access.ways.confirm.no-address");
      case SigningIn.TooOften often ->
          Flash.problem(redirect, "access.sign-in.too-often", String.valueOf(often.minutes()));
    }
    return "redirect:" + HERE;
  }

  @PostMapping("/me/sessions/end")
  String end(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String key,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    var account = account(viewer);
    Optional.ofNullable(key)
        .ifPresentOrElse(
            one -> sessions.end(account.id(), one),
            () -> sessions.endOthers(request, account.id()));
    Flash.done(redirect, "access.session.ended");
    return "redirect:" + HERE;
  }

  private String show(
      Viewer viewer, String email, Problems problems, HttpServletRequest request, Model model) {
    var account = account(viewer);
    model.addAttribute(
        "page",
        new WaysPage(
            account,
            sessions.isFresh(request),
            passkeys.list(account.id()),
            sessions.list(request, account.id()),
            email,
            problems));
    return "access/ways/show";
  }

  private Account account(Viewer viewer) {
    return viewer.accountId().flatMap(accounts::find).orElseThrow(Refusal::signInFirst);
  }
}
