// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.export;

import static org.pegbar.access.Permission.DESK_READ;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.pegbar.access.Permission;
import org.pegbar.access.Requires;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.imports.kind.Kinds;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.kind.TableFile;
import org.pegbar.programme.DraftSchedules;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The draft programme as files, for everybody who may read the desk. */
@Controller
@RequestMapping("/e/{edition}/desk/draft")
@Requires(DESK_READ)
class DraftController {

  private static final List<String> ENDINGS = List.of("xml", "json", "csv", "xlsx");

  private final Editions editions;
  private final DraftSchedules schedules;
  private final Kinds kinds;

  DraftController(Editions editions, DraftSchedules schedules, Kinds kinds) {
    this.editions = editions;
    this.schedules = schedules;
    this.kinds = kinds;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("page", new DraftPage(ENDINGS));
    return "imports/export/draft";
  }

  @GetMapping("/programme.{ending}")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> file(
      @PathVariable("edition") String slug,
      @PathVariable String ending,
      HttpServletRequest request) {
    var edition = editions.get(slug);
    var language = ReaderLanguage.of(request);
    var name = slug + "-draft";
    return switch (ending) {
      case "xml" -> TableFile.answer(name, ending, schedules.xml(edition, language));
      case "json" -> TableFile.answer(name, ending, schedules.json(edition, language));
      case "csv", "xlsx" -> table(edition, name, ending);
      default -> throw Refusal.notFound();
    };
  }

  /** All sessions, ideas and cancelled ones too, as the import reads them. */
  private ResponseEntity<byte[]> table(Edition edition, String name, String ending) {
    var scope = new Scope(edition, Set.of(Permission.DESK_READ));
    var kind = kinds.find("sessions").orElseThrow();
    return TableFile.of(name, ending, kind.columns(scope), kind.open(scope).lines());
  }
}
