// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Programme;
import org.pegbar.programme.SessionState;
import org.pegbar.web.Flash;
import org.pegbar.web.Frames;
import org.pegbar.web.Problems;
import org.pegbar.web.Refusal;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button Plan, how far it is, what came out, and the way back. */
@Controller
@RequestMapping("/e/{edition}/desk/planning")
@Requires(PROGRAMME_EDIT)
class PlanningController {

  private static final int RUNS_SHOWN = 8;
  private static final int SEEDS = 1_000_000;

  private final Editions editions;
  private final Planning planning;
  private final Programme programme;
  private final Frames frames;

  PlanningController(Editions editions, Planning planning, Programme programme, Frames frames) {
    this.editions = editions;
    this.planning = planning;
    this.programme = programme;
    this.frames = frames;
  }

  @GetMapping
  String show(@PathVariable("edition") String slug, Model model) {
    var seed = String.valueOf(ThreadLocalRandom.current().nextInt(1, SEEDS));
    return show(editions.get(slug), "30", seed, Problems.none(), model);
  }

  @PostMapping
  String plan(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String seconds,
      @RequestParam(defaultValue = "") String seed,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var gathering = new Problems.Gathering();
    var duration = Typed.number(seconds, 1, 3600, "seconds", gathering);
    var start = seed(seed);
    gathering.check(start.isPresent(), "seed", "programme.planning.problem.seed", seed);
    if (duration.isEmpty() || start.isEmpty()) {
      return show(edition, seconds, seed, gathering.problems(), model);
    }
    var by = viewer.accountId().orElse("");
    switch (planning.request(edition, duration.getAsInt(), start.getAsLong(), by)) {
      case Planning.Requested requested -> {}
      case Planning.AlreadyUnderWay underWay ->
          Flash.problem(redirect, "programme.planning.already");
    }
    return "redirect:/e/" + slug + "/desk/planning";
  }

  /** What {@code <peg-progress>} polls. */
  @GetMapping(path = "/{run}/progress", produces = "application/json")
  @ResponseBody
  Map<String, Object> progress(
      @PathVariable("edition") String slug,
      @PathVariable("run") String id,
      HttpServletRequest request) {
    var run = planning.find(editions.get(slug), id).orElseThrow(Refusal::notFound);
    return Map.of(
        "done",
        run.progress().elapsedMillis() / 1000,
        "total",
        run.seconds(),
        "message",
        PlanningPage.message(frames.of(request), run),
        "state",
        run.state().isUnderWay() ? "running" : run.state().name().toLowerCase(Locale.ROOT));
  }

  @PostMapping("/{run}/stop")
  String stop(@PathVariable("edition") String slug, @PathVariable("run") String id) {
    planning.stop(editions.get(slug), id);
    return "redirect:/e/" + slug + "/desk/planning";
  }

  @PostMapping("/{run}/undo")
  String undo(
      @PathVariable("edition") String slug,
      @PathVariable("run") String id,
      RedirectAttributes redirect) {
    switch (planning.undo(editions.get(slug), id)) {
      case Planning.Undone undone ->
          Flash.done(
              redirect,
              undone.left() == 0 ? "programme.planning.undone" : "programme.planning.undone.left",
              String.valueOf(undone.moved()),
              String.valueOf(undone.left()));
      case Planning.NothingToUndo nothing ->
          Flash.problem(redirect, "programme.planning.nothing-to-undo");
    }
    return "redirect:/e/" + slug + "/desk/planning";
  }

  private String show(
      Edition edition, String seconds, String seed, Problems problems, Model model) {
    int sessions =
        (int)
            programme.sessions(edition.id()).stream()
                .filter(one -> one.state() != SessionState.CANCELLED)
                .count();
    model.addAttribute(
        "page",
        new PlanningPage(
            edition, planning.latest(edition, RUNS_SHOWN), sessions, seconds, seed, problems));
    return "programme/planning/show";
  }

  private static OptionalLong seed(String seed) {
    return seed.strip().matches("-?\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(seed.strip()))
        : OptionalLong.empty();
  }
}
