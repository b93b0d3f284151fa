// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import java.util.Set;
import org.pegbar.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives and withdraws roles. */
@Component
class Granting {

  sealed interface Outcome {}

  record Granted() implements Outcome {}

  record NoSuchPerson() implements Outcome {}

  /** The edition would have no owner. */
  record LastOwner() implements Outcome {}

  private final RoleRows rows;

  Granting(RoleRows rows) {
    this.rows = rows;
  }

  /** Lets a person have exactly these roles in the edition. */
  @Transactional
  public Outcome set(String edition, String person, Set<Role> wanted) {
    var owners = rows.lockOwners(edition);
    if (!rows.takesPart(edition, person)) {
      return new NoSuchPerson();
    }
    if (!wanted.contains(Role.OWNER) && owners.equals(Set.of(person))) {
      return new LastOwner();
    }
    for (var role : Role.values()) {
      if (wanted.contains(role)) {
        rows.grant(edition, person, role);
      } else {
        rows.withdraw(edition, person, role);
      }
    }
    return new Granted();
  }
}
