// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.EnumSet;
import java.util.Set;
import org.pegbar.access.Permission;
import org.pegbar.edition.Edition;

/** Where somebody imports, and what they may. */
public record Scope(Edition edition, Set<Permission> permissions) {

  public Scope {
    permissions = Set.copyOf(permissions);
  }

  /** For the command line, which may do everything. */
  public static Scope all(Edition edition) {
    return new Scope(edition, EnumSet.allOf(Permission.class));
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
