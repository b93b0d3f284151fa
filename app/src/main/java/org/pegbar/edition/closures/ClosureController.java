// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.closures;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.VENUES_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
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

/** The desk's closures: what is closed when, a form for one more, and a button that opens again. */
@Controller
@RequestMapping("/e/{edition}/desk/closures")
class ClosureController {

  private final Editions editions;
  private final Places places;
  private final Closing closing;

  ClosureController(Editions editions, Places places, Closing closing) {
    this.editions = editions;
    this.places = places;
    this.closing = closing;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var edition = editions.get(slug);
    return show(
        edition, ClosureForm.fresh(edition), Problems.none(), viewer.may(VENUES_EDIT), model);
  }

  @PostMapping
  @Requires(VENUES_EDIT)
  String close(
      @PathVariable("edition") String slug,
      @ModelAttribute ClosureForm form,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    return switch (write(edition, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.closures.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/closures";
      }
      case Saving.Refused(var problems) -> show(edition, form, problems, true, model);
    };
  }

  private Saving write(Edition edition, ClosureForm form) {
    var place = editions.place(edition.id());
    var gathering = new Problems.Gathering();
    var closure = form.read(edition, place, gathering);
    return closure
        .map(one -> closing.close(edition, one, place.nameOf(one)))
        .orElseGet(() -> new Saving.Refused(gathering.problems()));
  }

  @PostMapping("/{closure}/remove")
  @Requires(VENUES_EDIT)
  String open(
      @PathVariable("edition") String slug,
      @PathVariable("closure") String id,
      RedirectAttributes redirect) {
    places.open(editions.get(slug).id(), id);
    Flash.done(redirect, "edition.closures.removed");
    return "redirect:/e/" + slug + "/desk/closures";
  }

  private String show(
      Edition edition, ClosureForm form, Problems problems, boolean mayEdit, Model model) {
    var place = editions.place(edition.id());
    model.addAttribute("page", new ClosurePage(edition, place, form, problems, mayEdit));
    return "edition/closures/list";
  }
}
