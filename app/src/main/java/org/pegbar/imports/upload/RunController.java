// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.IMPORT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.web.Frames;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How far an upload is that is being checked or applied, and the button that cancels it. */
@Controller
@RequestMapping("/e/{edition}/desk/imports/{upload:[0-9a-z]{12}}/runs")
@Requires(IMPORT)
class RunController {

  private final Scopes scopes;
  private final Taking taking;
  private final Importing importing;
  private final Frames frames;

  RunController(Scopes scopes, Taking taking, Importing importing, Frames frames) {
    this.scopes = scopes;
    this.taking = taking;
    this.importing = importing;
    this.frames = frames;
  }

  /** What {@code <peg-progress>} polls. */
  @GetMapping(path = "/{run:[0-9a-z]{12}}", produces = "application/json")
  @ResponseBody
  Map<String, Object> progress(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      @PathVariable("run") String runId,
      Viewer viewer,
      HttpServletRequest request) {
    var run = run(slug, id, runId, viewer);
    return Map.of(
        "done", run.rowsDone(),
        "total", run.rowsTotal(),
        "message", RunPage.message(frames.of(request), run),
        "state", run.isUnderWay() ? "running" : "done");
  }

  @PostMapping("/{run:[0-9a-z]{12}}/cancel")
  String cancel(
      @PathVariable("edition") String slug,
      @PathVariable("upload") String id,
      @PathVariable("run") String runId,
      Viewer viewer) {
    importing.cancel(run(slug, id, runId, viewer));
    return "redirect:/e/" + slug + "/desk/imports/" + id + "/check";
  }

  private Run run(String slug, String id, String runId, Viewer viewer) {
    return taking
        .find(scopes.scope(slug, viewer).edition().id(), id, Scopes.account(viewer))
        .flatMap(upload -> importing.find(upload, runId))
        .orElseThrow(Refusal::notFound);
  }
}
