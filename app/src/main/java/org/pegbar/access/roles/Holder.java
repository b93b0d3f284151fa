// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.pegbar.access.Permission;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;

/** Somebody who takes part in an edition, and the roles that they have there; possibly none. */
public record Holder(String personId, Bilingual name, String code, Set<Role> roles) {

  public Holder {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** The first of their roles; whoever has none counts as a viewer. */
  public Role firstRole() {
    return roles.stream().min(Comparator.naturalOrder()).orElse(Role.VIEWER);
  }

  /** Whether a role lets them work at the desk. */
  public boolean isStaff() {
    return roles.stream().anyMatch(role -> role.allows(Permission.DESK_READ));
  }
}
