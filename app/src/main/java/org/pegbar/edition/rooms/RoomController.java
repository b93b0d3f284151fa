// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.VENUES_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
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

/** The desk's rooms: a list, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/rooms")
class RoomController {

  private final Editions editions;
  private final Rooming rooming;

  RoomController(Editions editions, Rooming rooming) {
    this.editions = editions;
    this.rooming = rooming;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(@PathVariable("edition") String slug, Model model) {
    model.addAttribute("page", new RoomListPage(editions.place(editions.get(slug).id())));
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
    return switch (rooming.save(edition.id(), room, form)) {
      case Rooming.Saved saved -> {
        Flash.done(redirect, "edition.rooms.saved", form.name());
        yield "redirect:/e/" + slug + "/desk/rooms";
      }
      case Rooming.Refused refused -> {
        model.addAttribute(
            "page", new RoomFormPage(room, editions.place(edition.id()), form, refused.problems()));
        yield "edition/rooms/form";
      }
    };
  }

  @PostMapping("/{room}/remove")
  @Requires(VENUES_EDIT)
  String remove(
      @PathVariable("edition") String slug,
      @PathVariable String room,
      RedirectAttributes redirect) {
    switch (rooming.remove(editions.get(slug).id(), room)) {
      case Rooming.Removed removed -> Flash.done(redirect, "edition.rooms.removed");
      case Rooming.InUse used ->
          Flash.problem(redirect, "edition.rooms.in-use", String.valueOf(used.sessions()));
    }
    return "redirect:/e/" + slug + "/desk/rooms";
  }
}
