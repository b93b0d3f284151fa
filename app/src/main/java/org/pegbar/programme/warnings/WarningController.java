// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.warnings;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Warnings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of warnings. */
@Controller
@RequestMapping("/e/{edition}/desk/warnings")
class WarningController {

  private final Editions editions;
  private final Drafts drafts;

  WarningController(Editions editions, Drafts drafts) {
    this.editions = editions;
    this.drafts = drafts;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var draft = drafts.load(editions.get(slug));
    model.addAttribute(
        "page", new WarningPage(draft, Warnings.of(draft), viewer.may(PROGRAMME_EDIT)));
    return "programme/warnings/list";
  }
}
