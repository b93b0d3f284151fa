// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.activities;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.EDITION_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Saving;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's main activities: a list, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/activities")
class ActivityController {

  private final Editions editions;
  private final ActivityKeeping keeping;

  ActivityController(Editions editions, ActivityKeeping keeping) {
    this.editions = editions;
    this.keeping = keeping;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var place = editions.place(editions.get(slug).id());
    model.addAttribute("page", new ActivityListPage(place, viewer.may(EDITION_EDIT)));
    return "edition/activities/list";
  }

  @GetMapping("/{id}")
  @Requires(EDITION_EDIT)
  String open(@PathVariable("edition") String slug, @PathVariable String id, Model model) {
    var place = editions.place(editions.get(slug).id());
    var form =
        id.equals("new")
            ? ActivityForm.blank(place.activities().size() + 1)
            : place.activity(id).map(ActivityForm::of).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new ActivityFormPage(id, form, Problems.none()));
    return "edition/activities/form";
  }

  @PostMapping("/{id}")
  @Requires(EDITION_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String id,
      @ModelAttribute ActivityForm form,
      Model model,
      RedirectAttributes redirect) {
    return switch (keeping.save(editions.get(slug).id(), id, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.activities.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/activities";
      }
      case Saving.Refused refused -> {
        model.addAttribute("page", new ActivityFormPage(id, form, refused.problems()));
        yield "edition/activities/form";
      }
    };
  }

  @PostMapping("/{id}/remove")
  @Requires(EDITION_EDIT)
  String remove(
      @PathVariable("edition") String slug, @PathVariable String id, RedirectAttributes redirect) {
    keeping.remove(editions.get(slug).id(), id);
    Flash.done(redirect, "edition.activities.removed");
    return "redirect:/e/" + slug + "/desk/activities";
  }
}
