// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.tracks;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's tracks: a list in their order, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/tracks")
class TrackController {

  private final Editions editions;
  private final TrackKeeping keeping;

  TrackController(Editions editions, TrackKeeping keeping) {
    this.editions = editions;
    this.keeping = keeping;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var place = editions.place(editions.get(slug).id());
    model.addAttribute("page", new TrackListPage(place, viewer.may(EDITION_EDIT)));
    return "edition/tracks/list";
  }

  @GetMapping("/{id}")
  @Requires(EDITION_EDIT)
  String open(@PathVariable("edition") String slug, @PathVariable String id, Model model) {
    var place = editions.place(editions.get(slug).id());
    var form =
        id.equals("new")
            ? TrackForm.blank()
            : place.track(id).map(TrackForm::of).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new TrackFormPage(id, form, Problems.none()));
    return "edition/tracks/form";
  }

  @PostMapping("/{id}")
  @Requires(EDITION_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String id,
      @ModelAttribute TrackForm form,
      Model model,
      RedirectAttributes redirect) {
    return switch (keeping.save(editions.get(slug).id(), id, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.tracks.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/tracks";
      }
      case Saving.Refused refused -> {
        model.addAttribute("page", new TrackFormPage(id, form, refused.problems()));
        yield "edition/tracks/form";
      }
    };
  }

  @PostMapping("/{id}/move")
  @Requires(EDITION_EDIT)
  String move(
      @PathVariable("edition") String slug,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int by) {
    keeping.move(editions.get(slug).id(), id, Integer.signum(by));
    return "redirect:/e/" + slug + "/desk/tracks";
  }

  @PostMapping("/{id}/remove")
  @Requires(EDITION_EDIT)
  String remove(
      @PathVariable("edition") String slug, @PathVariable String id, RedirectAttributes redirect) {
    keeping.remove(editions.get(slug).id(), id);
    Flash.done(redirect, "edition.tracks.removed");
    return "redirect:/e/" + slug + "/desk/tracks";
  }
}
