// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.journeys;

import static org.pegbar.access.Permission.VENUES_EDIT;

import java.util.Map;
import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
import org.pegbar.edition.venues.VenueListPage;
import org.pegbar.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ways between the venues: one matrix, saved whole. */
@Controller
class JourneyController {

  private final Editions editions;
  private final Travelling travelling;

  JourneyController(Editions editions, Travelling travelling) {
    this.editions = editions;
    this.travelling = travelling;
  }

  @PostMapping("/e/{edition}/desk/journeys")
  @Requires(VENUES_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @RequestParam Map<String, String> typed,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    return switch (travelling.save(edition, typed)) {
      case Travelling.Saved saved -> {
        Flash.done(redirect, "edition.journeys.saved", Flash.number(saved.changes()));
        yield "redirect:/e/" + slug + "/desk/venues";
      }
      case Travelling.Refused refused -> {
        var place = editions.place(edition.id());
        model.addAttribute("page", new VenueListPage(place, true, typed, refused.problems()));
        yield "edition/venues/list";
      }
    };
  }
}
