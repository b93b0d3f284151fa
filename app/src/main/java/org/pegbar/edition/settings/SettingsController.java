// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import static org.pegbar.access.Permission.EDITION_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Saving;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The edition's own form. */
@Controller
@RequestMapping("/e/{edition}/desk/edition")
@Requires(EDITION_EDIT)
class SettingsController {

  private final Editions editions;
  private final Settling settling;

  SettingsController(Editions editions, Settling settling) {
    this.editions = editions;
    this.settling = settling;
  }

  @GetMapping
  String open(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var edition = editions.get(slug);
    var form = SettingsForm.of(edition);
    model.addAttribute("page", new SettingsPage(edition, form, viewer.operator(), Problems.none()));
    return "edition/settings/form";
  }

  @PostMapping
  String save(
      @PathVariable("edition") String slug,
      @ModelAttribute SettingsForm form,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    return switch (settling.save(edition, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.settings.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/edition";
      }
      case Saving.Refused refused -> {
        model.addAttribute(
            "page", new SettingsPage(edition, form, viewer.operator(), refused.problems()));
        yield "edition/settings/form";
      }
    };
  }
}
