// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.pegbar.access.Accounts;
import org.pegbar.access.Open;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.access.session.Sessions;
import org.pegbar.web.Flash;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link of an invitation leads, and where an offer is taken. */
@Controller
class ClaimController {

  private final Claiming claiming;
  private final Accounts accounts;
  private final Sessions sessions;

  ClaimController(Claiming claiming, Accounts accounts, Sessions sessions) {
    this.claiming = claiming;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/claim/{secret}")
  @Open
  String open(@PathVariable String secret, HttpServletResponse response, Model model) {
    var opened = claiming.open(secret);
    if (opened.isEmpty()) {
      return refuse(HttpStatus.GONE, "access.claim.expired", List.of(), response, model);
    }
    var claim = opened.get();
    model.addAttribute("page", new ClaimPage(secret, claim.email(), claim.name(), claim.edition()));
    return "access/claim/show";
  }

  @PostMapping("/claim/{secret}")
  @Open
  String claim(
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    return switch (claiming.claim(secret, ReaderLanguage.of(request))) {
      case Claiming.Claimed claimed -> {
        sessions.begin(request, response, claimed.account().id());
        Flash.done(redirect, "access.claim.done");
        yield "redirect:/me";
      }
      case Claiming.Expired expired ->
          refuse(HttpStatus.GONE, "access.claim.expired", List.of(), response, model);
      case Claiming.AlreadySomebody(var email, var name) ->
          refuse(
              HttpStatus.CONFLICT,
              "access.claim.already-somebody",
              List.of(email, name),
              response,
              model);
      case Claiming.Taken(var name) ->
          refuse(HttpStatus.CONFLICT, "access.claim.taken", List.of(name), response, model);
    };
  }

  @PostMapping("/me/claim")
  @SignedIn
  String accept(Viewer viewer, RedirectAttributes redirect) {
    var account = viewer.accountId().flatMap(accounts::find).orElseThrow(Refusal::signInFirst);
    claiming
        .accept(account)
        .ifPresentOrElse(
            offer -> Flash.done(redirect, "access.claim.done"),
            () -> Flash.problem(redirect, "access.claim.no-offer"));
    return "redirect:/me";
  }

  private static String refuse(
      HttpStatus status,
      String key,
      List<Object> arguments,
      HttpServletResponse response,
      Model model) {
    response.setStatus(status.value());
    model.addAttribute("page", new RefusedClaimPage(key, arguments));
    return "access/claim/refused";
  }
}
