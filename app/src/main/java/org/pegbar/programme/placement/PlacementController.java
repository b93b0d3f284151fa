// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Warning;
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

/**
 * Where a session takes place: a form that says what speaks against it before anything is saved.
 */
@Controller
@RequestMapping("/e/{edition}/desk")
@Requires(PROGRAMME_EDIT)
class PlacementController {

  private final Editions editions;
  private final Drafts drafts;
  private final Placing placing;

  PlacementController(Editions editions, Drafts drafts, Placing placing) {
    this.editions = editions;
    this.drafts = drafts;
    this.placing = placing;
  }

  /** Another page may propose a place: {@code ?room=…&at=2026-12-04T09:30}. */
  @GetMapping("/sessions/{session}/placement")
  String open(
      @PathVariable("edition") String slug,
      @PathVariable("session") String id,
      @RequestParam(defaultValue = "") String room,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      Model model) {
    var draft = drafts.load(editions.get(slug));
    var session = session(draft, id);
    var proposed =
        time(at)
            .filter(time -> draft.room(room).isPresent())
            .map(time -> time.atZone(draft.edition().zone()).toInstant())
            .map(
                time -> PlacementForm.proposing(session, draft.edition().zone(), room, time, back));
    var form = proposed.orElseGet(() -> PlacementForm.of(draft, session));
    return proposed.isPresent() || session.placement().isPresent()
        ? check(draft, session, form, request, model)
        : show(draft, session, form, Problems.none(), false, List.of(), request, model);
  }

  @PostMapping("/sessions/{session}/placement")
  String place(
      @PathVariable("edition") String slug,
      @PathVariable("session") String id,
      @ModelAttribute PlacementForm form,
      @RequestParam(defaultValue = "save") String act,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var draft = drafts.load(edition);
    var session = session(draft, id);
    if (act.equals("check")) {
      return check(draft, session, form, request, model);
    }
    var gathering = new Problems.Gathering();
    var at = form.read(draft, gathering);
    if (at.isEmpty()) {
      return show(draft, session, form, gathering.problems(), false, List.of(), request, model);
    }
    var outcome =
        placing.place(edition, session, form.versionNumber(), at.get(), form.isAccepted());
    return switch (outcome) {
      case Placing.Placed placed -> done(edition, session, form, placed, redirect);
      case Placing.Objected objected ->
          show(draft, session, form, Problems.none(), true, objected.reasons(), request, model);
      case Placing.Overtaken overtaken ->
          show(
              draft,
              session,
              form,
              Problems.one("", "programme.placement.overtaken"),
              false,
              List.of(),
              request,
              model);
    };
  }

  @PostMapping("/sessions/{session}/placement/remove")
  String remove(
      @PathVariable("edition") String slug,
      @PathVariable("session") String id,
      @ModelAttribute PlacementForm form,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var session = session(drafts.load(edition), id);
    answer(
        placing.unplace(edition, session, form.versionNumber()),
        "programme.placement.removed",
        session,
        redirect);
    return "redirect:" + page(slug, id);
  }

  @PostMapping("/sessions/{session}/placement/swap")
  String swap(
      @PathVariable("edition") String slug,
      @PathVariable("session") String id,
      @RequestParam(defaultValue = "") String other,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var draft = drafts.load(edition);
    var session = session(draft, id);
    var outcome = placing.swap(edition, session, session(draft, other));
    if (outcome instanceof Placing.Objected objected) {
      return show(
          draft,
          session,
          PlacementForm.of(draft, session),
          Problems.one("other", "programme.placement.swap.refused"),
          true,
          objected.reasons(),
          request,
          model);
    }
    answer(outcome, "programme.placement.swapped", session, redirect);
    return "redirect:" + page(slug, id);
  }

  @PostMapping("/placements/undo")
  String undo(
      @PathVariable("edition") String slug,
      @RequestParam("move") List<String> moves,
      @RequestParam(defaultValue = "") String back,
      RedirectAttributes redirect) {
    switch (placing.takeBack(editions.get(slug), new Undo(moves))) {
      case Placing.Placed placed -> {
        Flash.done(redirect, "programme.placement.undone");
        Undo.offer(redirect, placed.back());
      }
      case Placing.Objected objected ->
          Flash.problem(redirect, "programme.placement.undo.objected");
      case Placing.Overtaken overtaken ->
          Flash.problem(redirect, "programme.placement.undo.overtaken");
    }
    return "redirect:" + backTo(slug, back);
  }

  private static void answer(
      Placing.Outcome outcome, String done, Session session, RedirectAttributes redirect) {
    switch (outcome) {
      case Placing.Placed placed -> {
        Flash.done(redirect, done, session.title());
        Undo.offer(redirect, placed.back());
      }
      case Placing.Objected objected -> Flash.problem(redirect, "programme.placement.refused");
      case Placing.Overtaken overtaken -> Flash.problem(redirect, "programme.placement.overtaken");
    }
  }

  private static String done(
      Edition edition,
      Session session,
      PlacementForm form,
      Placing.Placed placed,
      RedirectAttributes redirect) {
    answer(placed, "programme.placement.placed", session, redirect);
    var back = form.shown("back");
    return "redirect:"
        + (back.isEmpty() ? page(edition.slug(), session.id()) : backTo(edition.slug(), back));
  }

  private String check(
      Draft draft, Session session, PlacementForm form, HttpServletRequest request, Model model) {
    var gathering = new Problems.Gathering();
    var reasons =
        form.read(draft, gathering)
            .map(at -> placing.reasons(draft, session, at))
            .orElse(List.of());
    var problems = gathering.problems();
    return show(draft, session, form, problems, problems.isEmpty(), reasons, request, model);
  }

  private String show(
      Draft draft,
      Session session,
      PlacementForm form,
      Problems problems,
      boolean checked,
      List<Warning> reasons,
      HttpServletRequest request,
      Model model) {
    var suggestions =
        session.state() == SessionState.CANCELLED || draft.place().rooms().isEmpty()
            ? List.<org.pegbar.programme.Placement>of()
            : placing.suggestions(draft, session);
    model.addAttribute(
        "page",
        new PlacementPage(
            draft, session, form, problems, checked, reasons, suggestions, Undo.offered(request)));
    return "programme/placement/form";
  }

  private static Session session(Draft draft, String id) {
    return draft.session(id).orElseThrow(Refusal::notFound);
  }

  private static Optional<LocalDateTime> time(String at) {
    try {
      return at.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String page(String slug, String session) {
    return "/e/" + slug + "/desk/sessions/" + session + "/placement";
  }

  /** Only to pages of this edition's desk. */
  private static String backTo(String slug, String back) {
    var desk = "/e/" + slug + "/desk/";
    return back.startsWith(desk) && back.matches("[A-Za-z0-9/_?=&#.-]+") ? back : desk + "sheet";
  }
}
