// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import static org.pegbar.access.Permission.AUDIT_READ;

import org.pegbar.access.EditionDirectory;
import org.pegbar.access.Requires;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who wrote what in an edition, the latest first. */
@Controller
@RequestMapping("/e/{edition}/desk/audit")
@Requires(AUDIT_READ)
class AuditController {

  private final AuditRows rows;
  private final EditionDirectory editions;

  AuditController(AuditRows rows, EditionDirectory editions) {
    this.rows = rows;
    this.editions = editions;
  }

  @GetMapping
  String list(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String relation,
      @RequestParam(defaultValue = "") String row,
      @RequestParam(defaultValue = "0") long before,
      Model model) {
    var edition = editions.find(slug).orElseThrow(Refusal::notFound).id();
    var lines = rows.list(edition, relation, row, Math.max(0, before), AuditPage.SHOWN + 1);
    model.addAttribute("page", AuditPage.of(rows.relations(edition), relation, row, lines));
    return "audit/list";
  }
}
