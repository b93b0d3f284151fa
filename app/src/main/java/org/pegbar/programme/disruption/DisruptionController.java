// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.placement.Placing;
import org.pegbar.programme.placement.Undo;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what happened, shows the ways to mend it, accepts one. */
@Controller
@RequestMapping("/e/{edition}/desk/disruption")
@Requires(PROGRAMME_EDIT)
class DisruptionController {

  /** What the form asks of the draft as it is now. */
  private record Asked(
      Draft draft, PlanningProblem problem, List<Disruption> what, Problems problems) {}

  private final Editions editions;
  private final Drafts drafts;
  private final Disrupting disrupting;

  DisruptionController(Editions editions, Drafts drafts, Disrupting disrupting) {
    this.editions = editions;
    this.drafts = drafts;
    this.disrupting = disrupting;
  }

  @GetMapping
  String open(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request,
      Model model) {
    var draft = drafts.load(editions.get(slug));
    var form = DisruptionForm.fresh(draft, Kind.of(kind));
    return show(draft, form, Problems.none(), Optional.empty(), Undo.offered(request), model);
  }

  @PostMapping
  String propose(
      @PathVariable("edition") String slug, @ModelAttribute DisruptionForm form, Model model) {
    var asked = ask(slug, form);
    var proposal =
        asked.problems().isEmpty()
            ? Optional.of(disrupting.propose(asked.problem(), asked.what()))
            : Optional.<Disrupting.Proposal>empty();
    return show(asked.draft(), form, asked.problems(), proposal, Optional.empty(), model);
  }

  @PostMapping("/accept")
  String accept(
      @PathVariable("edition") String slug,
      @RequestParam(name = "move", defaultValue = "") List<String> moves,
      @ModelAttribute DisruptionForm form,
      Model model,
      RedirectAttributes redirect) {
    var asked = ask(slug, form);
    if (!asked.problems().isEmpty()) {
      return show(asked.draft(), form, asked.problems(), Optional.empty(), Optional.empty(), model);
    }
    var all = new Undo(moves).read();
    var recorded = form.what().isRecorded() ? asked.what() : List.<Disruption>of();
    var accepted = disrupting.accept(asked.draft().edition(), asked.problem(), recorded, all);
    switch (accepted.outcome()) {
      case Placing.Placed placed -> {
        var key = "programme.disruption." + (recorded.isEmpty() ? "accepted" : "recorded");
        Flash.done(redirect, key, Flash.number(all.size()));
        if (form.what().isTakenBack()) {
          Undo.offer(redirect, placed.back(), accepted.closures());
        }
      }
      case Placing.Objected objected -> Flash.problem(redirect, "programme.disruption.refused");
      case Placing.Overtaken overtaken -> Flash.problem(redirect, "programme.disruption.overtaken");
    }
    return "redirect:/e/" + slug + "/desk/disruption?kind=" + form.what().code();
  }

  private Asked ask(String slug, DisruptionForm form) {
    var draft = drafts.load(editions.get(slug));
    var problem = disrupting.problem(draft, form.mayUnpin());
    var gathering = new Problems.Gathering();
    var what = new Reading(form, draft, problem, gathering).disruptions();
    return new Asked(draft, problem, what, gathering.problems());
  }

  private static String show(
      Draft draft,
      DisruptionForm form,
      Problems problems,
      Optional<Disrupting.Proposal> proposal,
      Optional<Undo> undo,
      Model model) {
    model.addAttribute("page", new DisruptionPage(draft, form, problems, proposal, undo));
    return "programme/disruption/show";
  }
}
