// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.IMPORT;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pegbar.access.Permission;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Choice;
import org.pegbar.imports.run.Mapping;
import org.pegbar.imports.run.Report;
import org.pegbar.imports.table.Table;
import org.pegbar.imports.table.TableReading;
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

/** One upload on its way: its columns, the check, the decision, the result. */
@Controller
@RequestMapping("/e/{edition}/desk/imports/{upload:[0-9a-z]{12}}")
@Requires(IMPORT)
class UploadController {

  private final Scopes scopes;
  private final Taking taking;
  private final Importing importing;

  UploadController(Scopes scopes, Taking taking, Importing importing) {
    this.scopes = scopes;
    this.taking = taking;
    this.importing = importing;
  }

  @GetMapping
  String columns(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      @RequestParam Optional<String> sheet,
      Viewer viewer,
      Model model) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    if (upload.applied().isPresent()) {
      return "redirect:" + at(slug, id) + "/result";
    }
    var kind = scopes.kind(upload.kind(), scope);
    var table = table(upload, sheet.orElse(upload.sheet()));
    var mapping = sheet.isPresent() ? taking.mapping(kind, scope, table) : upload.mapping();
    model.addAttribute(
        "page", new MappingPage(id, upload.name(), kind, kind.columns(scope), table, mapping));
    return "imports/upload/columns";
  }

  @PostMapping("/columns")
  String map(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      @RequestParam(defaultValue = "") String sheet,
      @RequestParam Map<String, String> fields,
      Viewer viewer,
      RedirectAttributes redirect) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    var kind = scopes.kind(upload.kind(), scope);
    var table = table(upload, sheet);
    var chosen = new LinkedHashMap<String, String>();
    for (int i = 0; i < table.headers().size(); i++) {
      var column = fields.getOrDefault("column-" + i, "");
      if (kind.columns(scope).stream().noneMatch(one -> one.name().equals(column))) {
        continue;
      }
      if (chosen.containsValue(column)) {
        Flash.problem(redirect, "imports.mapping.twice", table.headers().get(i));
        return "redirect:" + at(slug, id);
      }
      chosen.put(table.headers().get(i), column);
    }
    if (importing.latest(upload).filter(Run::isUnderWay).isPresent()) {
      Flash.problem(redirect, "imports.run.under-way");
      return "redirect:" + at(slug, id) + "/check";
    }
    taking.map(upload, sheet, table, new Mapping(chosen));
    importing.check(upload, scope, Scopes.account(viewer));
    return "redirect:" + at(slug, id) + "/check";
  }

  /** How far it is, or what came of it; a file that nobody has checked yet is. */
  @GetMapping("/check")
  String check(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    var run =
        importing
            .latest(upload)
            .orElseGet(() -> importing.check(upload, scope, Scopes.account(viewer)));
    return show(run, slug, upload, scopes.kind(upload.kind(), scope), model, redirect);
  }

  @PostMapping("/check")
  String checkAgain(
      @PathVariable("edition") String slug, @PathVariable("upload") String id, Viewer viewer) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    scopes.kind(upload.kind(), scope);
    importing.check(upload, scope, Scopes.account(viewer));
    return "redirect:" + at(slug, id) + "/check";
  }

  @PostMapping("/apply")
  String apply(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      @RequestParam(defaultValue = "") String digest,
      @RequestParam Map<String, String> fields,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    var kind = scopes.kind(upload.kind(), scope);
    var run = importing.apply(upload, scope, Scopes.account(viewer), digest, choices(fields));
    return run.isUnderWay()
        ? "redirect:" + at(slug, id) + "/check"
        : show(run, slug, upload, kind, model, redirect);
  }

  @GetMapping("/result")
  String result(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      Viewer viewer,
      Model model) {
    var scope = scopes.scope(slug, viewer);
    var upload = get(scope, id, viewer);
    var applied = upload.applied().orElseThrow(Refusal::notFound);
    model.addAttribute(
        "page",
        new ResultPage(
            upload.kind(),
            upload.name(),
            ImportController.when(applied, scope.edition().zone()),
            applied.counts(),
            scope.may(Permission.AUDIT_READ)));
    return "imports/upload/result";
  }

  private static String show(
      Run run, String slug, Upload upload, Kind kind, Model model, RedirectAttributes redirect) {
    if (run.outcome().isEmpty()) {
      model.addAttribute("page", new RunPage(upload.id(), upload.name(), kind.code(), run));
      return "imports/upload/run";
    }
    return switch (run.ended()) {
      case Applying.Checked(var report) -> show(upload, kind, report, run.choices(), false, model);
      case Applying.Outdated(var report) -> show(upload, kind, report, run.choices(), true, model);
      case Applying.Applied(var counts, var before) -> {
        if (before) {
          Flash.done(redirect, "imports.result.before");
        }
        yield "redirect:" + at(slug, upload.id()) + "/result";
      }
      case Applying.Unreadable(var complaint) -> {
        Flash.problem(
            redirect,
            complaint.key(),
            complaint.arguments().stream().map(String::valueOf).toArray(String[]::new));
        yield "redirect:/e/" + slug + "/desk/imports";
      }
      case Applying.Gone() -> throw Refusal.notFound();
    };
  }

  private static String show(
      Upload upload,
      Kind kind,
      Report report,
      Map<Integer, Choice> choices,
      boolean outdated,
      Model model) {
    model.addAttribute(
        "page", new CheckPage(upload.id(), upload.name(), kind, report, choices, outdated));
    return "imports/upload/check";
  }

  private Upload get(Scope scope, String id, Viewer viewer) {
    return taking
        .find(scope.edition().id(), id, Scopes.account(viewer))
        .orElseThrow(Refusal::notFound);
  }

  private Table table(Upload upload, String sheet) {
    return switch (taking.read(upload, sheet)) {
      case TableReading.Read(var table) -> table;
      case TableReading.Unreadable(var complaint) -> throw Refusal.notFound();
    };
  }

  private static Map<Integer, Choice> choices(Map<String, String> fields) {
    var choices = new HashMap<Integer, Choice>();
    fields.forEach((name, value) -> {
      if (name.matches("row-\\d{1,9}")) {
        Choice.find(value)
            .ifPresent(choice -> choices.put(Integer.valueOf(name.substring(4)), choice));
      }
    });
    return choices;
  }

  private static String at(String slug, String id) {
    return "/e/" + slug + "/desk/imports/" + id;
  }
}
