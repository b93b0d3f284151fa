// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Kinds;
import org.pegbar.imports.kind.Scope;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Component;

/** What a viewer may import, and where. */
@Component
class Scopes {

  private final Editions editions;
  private final Kinds kinds;

  Scopes(Editions editions, Kinds kinds) {
    this.editions = editions;
    this.kinds = kinds;
  }

  Scope scope(String slug, Viewer viewer) {
    var permissions =
        Arrays.stream(Permission.values()).filter(viewer::may).collect(Collectors.toSet());
    return new Scope(editions.get(slug), permissions);
  }

  List<Kind> kinds(Scope scope) {
    return kinds.all().stream().filter(kind -> scope.may(kind.permission())).toList();
  }

  /**
   * @throws Refusal if there is no such kind, or it is not for this viewer
   */
  Kind kind(String code, Scope scope) {
    var kind = kinds.find(code).orElseThrow(Refusal::notFound);
    if (!scope.may(kind.permission())) {
      throw Refusal.forbidden();
    }
    return kind;
  }

  static boolean mayImportSchedules(Scope scope) {
    return scope.may(Permission.SCHEDULE_IMPORT);
  }

  static String account(Viewer viewer) {
    return viewer.accountId().orElseThrow(Refusal::signInFirst);
  }
}
