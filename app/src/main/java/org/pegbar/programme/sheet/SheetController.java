// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.placement.Placing;
import org.pegbar.programme.placement.Undo;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of a day, and moving a session on it. */
@Controller
@RequestMapping("/e/{edition}/desk/sheet")
class SheetController {

  private final Editions editions;
  private final Drafts drafts;
  private final Placing placing;

  SheetController(Editions editions, Drafts drafts, Placing placing) {
    this.editions = editions;
    this.drafts = drafts;
    this.placing = placing;
  }

  @GetMapping
  @Requires(DESK_READ)
  String show(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String moved,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    var edition = editions.get(slug);
    model.addAttribute(
        "page",
        new SheetPage(
            drafts.load(edition),
            day(edition, day),
            viewer.may(PROGRAMME_EDIT),
            moved,
            Undo.offered(request)));
    return "programme/sheet/show";
  }

  /**
   * Drops a session. What speaks against it is told on the session's page, with the place kept.
   *
   * @param start as {@code 2026-12-04T09:30}, on the edition's clock
   */
  @PostMapping("/move")
  @Requires(PROGRAMME_EDIT)
  String move(
      @PathVariable("edition") String slug,
      @RequestParam("session") String id,
      @RequestParam String room,
      @RequestParam String start,
      @RequestParam(defaultValue = "0") int version,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var draft = drafts.load(edition);
    var session = draft.session(id).orElseThrow(Refusal::notFound);
    var time = time(start).filter(one -> draft.room(room).isPresent());
    if (time.isEmpty()) {
      Flash.problem(redirect, "programme.sheet.nowhere");
      return "redirect:/e/" + slug + "/desk/sheet";
    }
    return drop(edition, session, version, room, time.get(), redirect);
  }

  private String drop(
      Edition edition,
      Session session,
      int version,
      String room,
      LocalDateTime time,
      RedirectAttributes redirect) {
    boolean pinned = session.placement().map(Placement::pinned).orElse(false);
    var at = new Placement(room, time.atZone(edition.zone()).toInstant(), pinned, false);
    var sheet = "/e/" + edition.slug() + "/desk/sheet?day=" + time.toLocalDate();
    return switch (placing.place(edition, session, version, at, false)) {
      case Placing.Placed placed -> {
        Flash.done(redirect, "programme.placement.placed", session.title());
        Undo.offer(redirect, placed.back());
        yield "redirect:" + sheet + "&moved=" + session.id();
      }
      case Placing.Objected objected ->
          "redirect:/e/%s/desk/sessions/%s/placement?room=%s&at=%s&back=%s"
              .formatted(
                  edition.slug(),
                  session.id(),
                  room,
                  time,
                  java.net.URLEncoder.encode(sheet, java.nio.charset.StandardCharsets.UTF_8));
      case Placing.Overtaken overtaken -> {
        Flash.problem(redirect, "programme.placement.overtaken");
        yield "redirect:" + sheet;
      }
    };
  }

  /** The day of the address if it is one of the edition's, else the first. */
  private static LocalDate day(Edition edition, String day) {
    return edition.days().stream()
        .filter(one -> one.toString().equals(day))
        .findFirst()
        .orElse(edition.firstDay());
  }

  private static Optional<LocalDateTime> time(String start) {
    try {
      return Optional.of(LocalDateTime.parse(start));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
