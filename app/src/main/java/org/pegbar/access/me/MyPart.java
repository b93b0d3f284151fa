// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.me;

import java.util.List;
import org.pegbar.access.Permission;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;

/** An edition that somebody takes part in, and the roles that they have there. */
public record MyPart(String slug, Bilingual edition, List<Role> roles) {

  public MyPart {
    roles = List.copyOf(roles);
  }

  public boolean opensDesk() {
    return roles.stream().anyMatch(role -> role.allows(Permission.DESK_READ));
  }
}
