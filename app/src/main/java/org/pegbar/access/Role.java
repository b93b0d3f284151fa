// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import static org.pegbar.access.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part that a person plays in running an edition, and what it allows. */
public enum Role {
  OWNER(EnumSet.allOf(Permission.class)),
  PROGRAMME_EDITOR(
      EnumSet.of(
          DESK_READ,
          PEOPLE_READ,
          PEOPLE_EDIT,
          PROGRAMME_EDIT,
          PROGRAMME_RELEASE,
          IMPORT,
          MAIL_READ)),
  VENUE_MANAGER(EnumSet.of(DESK_READ, VENUES_EDIT, PEOPLE_READ, ACCESS_NEEDS_READ)),
  PEOPLE_EDITOR(
      EnumSet.of(DESK_READ, PEOPLE_READ, PEOPLE_EDIT, ACCESS_NEEDS_READ, IMPORT, MAIL_READ)),
  SPEAKER(EnumSet.noneOf(Permission.class)),
  JUROR(EnumSet.noneOf(Permission.class)),
  VOLUNTEER(EnumSet.of(DESK_READ)),
  VIEWER(EnumSet.of(DESK_READ));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }

  /** The name in the database and in files: {@code programme_editor}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code.strip())).findFirst();
  }
}
