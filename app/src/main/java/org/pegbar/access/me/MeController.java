// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.me;

import static org.pegbar.web.Typed.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.access.claim.Claiming;
import org.pegbar.language.Language;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who am I, what do I do where, and in which language am I written to. */
@Controller
@SignedIn
class MeController {

  private static final int LONGEST_NAME = 100;

  private final Accounts accounts;
  private final MyParts parts;
  private final Claiming claiming;

  MeController(Accounts accounts, MyParts parts, Claiming claiming) {
    this.accounts = accounts;
    this.parts = parts;
    this.claiming = claiming;
  }

  @GetMapping("/me")
  String show(Viewer viewer, Model model) {
    var account = account(viewer);
    model.addAttribute(
        "page",
        new MePage(
            account,
            account.personId().flatMap(parts::findName),
            claiming.offer(account),
            account.personId().map(parts::list).orElse(List.of())));
    return "access/me/show";
  }

  @PostMapping("/me/profile")
  String describe(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String language,
      RedirectAttributes redirect) {
    var account = account(viewer);
    var chosen = Language.find(text(language)).orElse(account.language());
    if (text(name).length() > LONGEST_NAME) {
      Flash.problem(redirect, "access.me.name-too-long", String.valueOf(LONGEST_NAME));
      return "redirect:/me";
    }
    accounts.describe(account.id(), text(name), chosen);
    Flash.done(redirect, "access.me.saved");
    redirect.addAttribute("lang", chosen.code());
    return "redirect:/me";
  }

  private Account account(Viewer viewer) {
    return viewer.accountId().flatMap(accounts::find).orElseThrow(Refusal::signInFirst);
  }
}
