// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.util.Optional;
import java.util.Set;

/**
 * Whoever looks at a page.
 *
 * @param accountId empty for somebody who has not signed in
 * @param personId the person whom the account has claimed
 * @param roles the roles in the edition of the page; none outside an edition
 */
public record Viewer(
    Optional<String> accountId,
    Optional<String> personId,
    String name,
    String email,
    boolean operator,
    Set<Role> roles) {

  public static final Viewer ANYBODY =
      new Viewer(Optional.empty(), Optional.empty(), "", "", false, Set.of());

  public boolean isSignedIn() {
    return accountId.isPresent();
  }

  /** Whether this viewer may do something in the edition of the page. */
  public boolean may(Permission permission) {
    return operator || roles.stream().anyMatch(role -> role.allows(permission));
  }
}
