// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.VENUES_EDIT;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's rooms: a list by venue, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/rooms")
class RoomController {

  private final Editions editions;
  private final RoomKeeping keeping;

  RoomController(Editions editions, RoomKeeping keeping) {
    this.editions = editions;
    this.keeping = keeping;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var place = editions.place(editions.get(slug).id());
    model.addAttribute("page", new RoomListPage(place, viewer.may(VENUES_EDIT)));
    return "edition/rooms/list";
  }

  @GetMapping("/{room}")
  @Requires(VENUES_EDIT)
  String open(@PathVariable("edition") String slug, @PathVariable String room, Model model) {
    var place = editions.place(editions.get(slug).id());
    var form =
        room.equals("new")
            ? RoomForm.blank()
            : place.room(room).map(RoomForm::of).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new RoomFormPage(room, place, form, Problems.none()));
    return "edition/rooms/form";
  }

  @PostMapping("/{room}")
  @Requires(VENUES_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String room,
      @ModelAttribute RoomForm form,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    return switch (keeping.save(edition.id(), room, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "edition.rooms.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/rooms";
      }
      case Saving.Refused refused -> {
        model.addAttribute(
            "page", new RoomFormPage(room, editions.place(edition.id()), form, refused.problems()));
        yield "edition/rooms/form";
      }
    };
  }

  @PostMapping("/{room}/move")
  @Requires(VENUES_EDIT)
  String move(
      @PathVariable("edition") String slug,
      @PathVariable String room,
      @RequestParam(defaultValue = "1") int by) {
    keeping.move(editions.get(slug).id(), room, Integer.signum(by));
    return "redirect:/e/" + slug + "/desk/rooms";
  }

  @PostMapping("/{room}/remove")
  @Requires(VENUES_EDIT)
  String remove(
      @PathVariable("edition") String slug,
      @PathVariable String room,
      RedirectAttributes redirect) {
    switch (keeping.remove(editions.get(slug).id(), room)) {
      case Removing.Removed removed -> Flash.done(redirect, "edition.rooms.removed");
      case Removing.InUse used ->
          Flash.problem(redirect, "edition.in-use", used.names(), Flash.number(used.by().size()));
    }
    return "redirect:/e/" + slug + "/desk/rooms";
  }
}
