// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.IMPORT;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.kind.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an import begins: choose what it is, and give the file. */
@Controller
@RequestMapping("/e/{edition}/desk/imports")
@Requires(IMPORT)
class ImportController {

  private final Scopes scopes;
  private final Taking taking;

  ImportController(Scopes scopes, Taking taking) {
    this.scopes = scopes;
    this.taking = taking;
  }

  @GetMapping
  String start(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "people") String kind,
      Viewer viewer,
      Model model) {
    var scope = scopes.scope(slug, viewer);
    model.addAttribute("page", page(scope, kind, Optional.empty(), "", viewer));
    return "imports/upload/start";
  }

  @PostMapping
  String take(
      @PathVariable("edition") String slug,
      @RequestParam String kind,
      @RequestParam MultipartFile file,
      Viewer viewer,
      Model model)
      throws IOException {
    var scope = scopes.scope(slug, viewer);
    var name = brief(file);
    return switch (taking.take(
        scopes.kind(kind, scope), scope, name, file.getBytes(), Scopes.account(viewer))) {
      case Taking.Taken(var upload) -> "redirect:/e/" + slug + "/desk/imports/" + upload.id();
      case Taking.Unreadable(var complaint) -> {
        model.addAttribute("page", page(scope, kind, Optional.of(complaint), name, viewer));
        yield "imports/upload/start";
      }
    };
  }

  private StartPage page(
      Scope scope, String kind, Optional<Complaint> complaint, String fileName, Viewer viewer) {
    var history =
        taking.listApplied(scope.edition().id()).stream()
            .flatMap(upload ->
                upload.applied().stream()
                    .map(applied ->
                        new StartPage.History(
                            upload.kind(),
                            upload.name(),
                            when(applied, scope.edition().zone()),
                            applied.counts().added(),
                            applied.counts().changed())))
            .toList();
    return new StartPage(
        scope.edition(),
        scopes.kinds(scope),
        Scopes.mayImportSchedules(scope),
        viewer.operator(),
        kind,
        complaint,
        fileName,
        history);
  }

  /** What a browser calls the file; only ever shown. */
  static String brief(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").strip();
    return name.length() > 120 ? name.substring(name.length() - 120) : name;
  }

  static String when(Upload.Applied applied, ZoneId zone) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(applied.at().atZone(zone));
  }
}
