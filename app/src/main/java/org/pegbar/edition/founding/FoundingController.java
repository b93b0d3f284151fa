// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import java.util.Optional;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new edition, empty or after an earlier one: for whoever operates the server. */
@Controller
@RequestMapping("/editions/new")
@SignedIn(operator = true)
class FoundingController {

  private final Editions editions;
  private final Founding founding;

  FoundingController(Editions editions, Founding founding) {
    this.editions = editions;
    this.founding = founding;
  }

  @GetMapping
  String open(@RequestParam Optional<String> from, Model model) {
    var form = from.flatMap(editions::find).map(FoundingForm::after).orElseGet(FoundingForm::blank);
    model.addAttribute("page", new FoundingPage(editions.list(), form, Problems.none()));
    return "edition/founding/form";
  }

  @PostMapping
  String found(
      @ModelAttribute FoundingForm form, Viewer viewer, Model model, RedirectAttributes redirect) {
    return switch (founding.found(form, viewer)) {
      case Founding.Founded founded -> {
        Flash.done(redirect, "edition.founding.done", founded.edition().name());
        yield "redirect:/e/" + founded.edition().slug() + "/desk/edition";
      }
      case Founding.Refused refused -> {
        model.addAttribute("page", new FoundingPage(editions.list(), form, refused.problems()));
        yield "edition/founding/form";
      }
    };
  }
}
