// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.pegbar.access.Permission.IMPORT;

import java.util.List;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.imports.kind.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What there is of a kind, and its empty form, as tables that can be imported again. */
@Controller
@RequestMapping("/e/{edition}/desk/imports/tables/{kind}")
@Requires(IMPORT)
class TableController {

  private final Scopes scopes;

  TableController(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The headers alone: {@code template.csv}, {@code template.xlsx}. */
  @GetMapping("/template.{ending}")
  ResponseEntity<byte[]> template(
      @PathVariable("edition") String slug,
      @PathVariable("kind") String code,
      @PathVariable String ending,
      Viewer viewer) {
    var scope = scopes.scope(slug, viewer);
    var kind = scopes.kind(code, scope);
    return TableFile.of(code, ending, kind.columns(scope), List.of());
  }

  /** Everything: {@code all.csv}, {@code all.xlsx}. */
  @GetMapping("/all.{ending}")
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> all(
      @PathVariable("edition") String slug,
      @PathVariable("kind") String code,
      @PathVariable String ending,
      Viewer viewer) {
    var scope = scopes.scope(slug, viewer);
    var kind = scopes.kind(code, scope);
    return TableFile.of(slug + "-" + code, ending, kind.columns(scope), kind.open(scope).lines());
  }
}
