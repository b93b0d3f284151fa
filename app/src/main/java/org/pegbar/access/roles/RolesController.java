// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import static org.pegbar.access.Permission.ROLES_EDIT;
import static org.pegbar.web.Typed.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.EditionDirectory;
import org.pegbar.access.Requires;
import org.pegbar.access.Role;
import org.pegbar.access.Viewers;
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

/** The desk's roles: a table of people and roles, saved a person at a time. */
@Controller
@RequestMapping("/e/{edition}/desk/roles")
@Requires(ROLES_EDIT)
class RolesController {

  private final RoleRows rows;
  private final Granting granting;
  private final Viewers viewers;

  RolesController(RoleRows rows, Granting granting, Viewers viewers) {
    this.rows = rows;
    this.granting = granting;
    this.viewers = viewers;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    model.addAttribute("page", new RolesPage(rows.list(edition(request))));
    return "access/roles/show";
  }

  @PostMapping
  String save(
      @PathVariable("edition") String slug,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable List<String> role,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    var wanted =
        Optional.ofNullable(role).orElse(List.of()).stream()
            .flatMap(code -> Role.find(code).stream())
            .collect(Collectors.toSet());
    switch (granting.set(edition(request), text(person), wanted)) {
      case Granting.Granted granted -> Flash.done(redirect, "access.roles.saved");
      case Granting.LastOwner last -> Flash.problem(redirect, "access.roles.last-owner");
      case Granting.NoSuchPerson none -> Flash.problem(redirect, "access.roles.nobody");
    }
    return "redirect:/e/" + slug + "/desk/roles";
  }

  private String edition(HttpServletRequest request) {
    return viewers.edition(request).map(EditionDirectory.Entry::id).orElseThrow(Refusal::notFound);
  }
}
