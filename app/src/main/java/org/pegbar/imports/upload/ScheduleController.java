// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.SCHEDULE_IMPORT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.imports.ScheduleOutcome.Refused;
import org.pegbar.imports.kind.Scope;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A frab schedule on its way: the file, the check, the decision, its double bookings. */
@Controller
@RequestMapping("/e/{edition}/desk/imports")
@Requires(SCHEDULE_IMPORT)
class ScheduleController {

  private static final String ONE = "/{upload:[0-9a-z]{12}}/schedule";

  private final Scopes scopes;
  private final Schedules schedules;
  private final Imports imports;

  ScheduleController(Scopes scopes, Schedules schedules, Imports imports) {
    this.scopes = scopes;
    this.schedules = schedules;
    this.imports = imports;
  }

  /**
   * @param apart for whoever operates the server: make an edition of its own for the schedule
   */
  @PostMapping("/schedules")
  String take(
      @PathVariable("edition") String slug,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "false") boolean apart,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect)
      throws IOException {
    var scope = scope(slug, viewer);
    var name = ImportController.brief(file);
    if (apart && viewer.operator()) {
      var zone = Optional.of(scope.edition().zone());
      return made(
          imports.schedule(file.getBytes(), Optional.empty(), zone), slug, name, model, redirect);
    }
    return switch (schedules.take(scope.edition(), name, file.getBytes(), Scopes.account(viewer))) {
      case Schedules.Taken(var id) -> "redirect:" + at(slug, id);
      case Schedules.Unreadable(var fault) -> refused(name, List.of(fault), model);
    };
  }

  private static String made(
      ScheduleOutcome outcome, String slug, String name, Model model, RedirectAttributes redirect) {
    return switch (outcome) {
      case Imported imported -> {
        Flash.done(redirect, "imports.schedule.made", imported.edition().name());
        yield "redirect:/e/" + imported.edition().slug() + "/desk";
      }
      case Refused(var faults) -> refused(name, faults, model);
    };
  }

  @GetMapping(ONE)
  String check(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      Viewer viewer,
      Model model) {
    var scope = scope(slug, viewer);
    var upload = get(scope, id, viewer);
    if (upload.applied().isPresent()) {
      return "redirect:" + at(slug, id) + "/result";
    }
    return switch (schedules.check(scope.edition(), upload)) {
      case Imported imported -> {
        model.addAttribute("page", SchedulePage.of(id, upload.name(), imported, false));
        yield "imports/upload/schedule";
      }
      case Refused(var faults) -> refused(upload.name(), faults, model);
    };
  }

  @PostMapping(ONE)
  String apply(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var scope = scope(slug, viewer);
    var upload = get(scope, id, viewer);
    return switch (schedules.apply(scope.edition(), id, Scopes.account(viewer))) {
      case Schedules.Applied(var before) -> {
        if (before) {
          Flash.done(redirect, "imports.result.before");
        }
        yield "redirect:" + at(slug, id) + "/result";
      }
      case Schedules.Wrong(var faults) -> refused(upload.name(), faults, model);
      case Schedules.Gone() -> throw Refusal.notFound();
    };
  }

  @GetMapping(ONE + "/result")
  String result(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      Viewer viewer,
      Model model) {
    var scope = scope(slug, viewer);
    var upload = get(scope, id, viewer);
    var counts = upload.applied().orElseThrow(Refusal::notFound).counts();
    var overlaps = schedules.overlaps(scope.edition());
    model.addAttribute(
        "page",
        new SchedulePage(
            id, upload.name(), counts, scope.edition().zone(), overlaps, List.of(), true));
    return "imports/upload/schedule";
  }

  private static String refused(String name, List<ScheduleOutcome.Fault> faults, Model model) {
    model.addAttribute("page", new ScheduleFaultsPage(name, faults));
    return "imports/upload/schedule-faults";
  }

  private Upload get(Scope scope, String id, Viewer viewer) {
    return schedules
        .find(scope.edition(), id, Scopes.account(viewer))
        .orElseThrow(Refusal::notFound);
  }

  /**
   * A schedule writes rooms, tracks, people and sessions: whoever imports it may write them all.
   */
  private Scope scope(String slug, Viewer viewer) {
    return scopes.scope(slug, viewer);
  }

  private static String at(String slug, String id) {
    return "/e/" + slug + "/desk/imports/" + id + "/schedule";
  }
}
