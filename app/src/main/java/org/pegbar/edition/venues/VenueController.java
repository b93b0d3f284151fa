// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.VENUES_EDIT;

import java.util.Map;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Removing;
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

/** The desk's venues: a list with the ways between them, and a form for one. */
@Controller
@RequestMapping("/e/{edition}/desk/venues")
class VenueController {

  private final Editions editions;
  private final VenueKeeping keeping;

  VenueController(Editions editions, VenueKeeping keeping) {
    this.editions = editions;
    this.keeping = keeping;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var place = editions.place(editions.get(slug).id());
    model.addAttribute(
        "page", new VenueListPage(place, viewer.may(VENUES_EDIT), Map.of(), Problems.none()));
    return "edition/venues/list";
  }

  @GetMapping("/{id}")
  @Requires(VENUES_EDIT)
  String open(@PathVariable("edition") String slug, @PathVariable String id, Model model) {
    var place = editions.place(editions.get(slug).id());
    var form =
        id.equals("new")
            ? VenueForm.blank()
            : place.venue(id).map(VenueForm::of).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new VenueFormPage(id, form, Problems.none()));
    return "edition/venues/form";
  }

  @PostMapping("/{id}")
  @Requires(VENUES_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String id,
      @ModelAttribute VenueForm form,
      Model model,
      RedirectAttributes redirect) {
    return switch (keeping.save(editions.get(slug).id(), id, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.venues.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/venues";
      }
      case Saving.Refused refused -> {
        model.addAttribute("page", new VenueFormPage(id, form, refused.problems()));
        yield "edition/venues/form";
      }
    };
  }

  @PostMapping("/{id}/remove")
  @Requires(VENUES_EDIT)
  String remove(
      @PathVariable("edition") String slug, @PathVariable String id, RedirectAttributes redirect) {
    switch (keeping.remove(editions.get(slug).id(), id)) {
      case Removing.Removed removed -> Flash.done(redirect, "edition.venues.removed");
      case Removing.InUse used -> Flash.problem(redirect, "edition.venues.in-use", used.names());
    }
    return "redirect:/e/" + slug + "/desk/venues";
  }
}
