// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

/** What somebody may do in an edition. */
public enum Permission {
  /** See the desk's front page and the draft programme. */
  DESK_READ,
  /** Change the edition, its activities and tracks. */
  EDITION_EDIT,
  /** Change venues, rooms, items and travel times. */
  VENUES_EDIT,
  /** See people with their contact data. */
  PEOPLE_READ,
  PEOPLE_EDIT,
  /** See what somebody needs to take part. */
  ACCESS_NEEDS_READ,
  PROGRAMME_EDIT,
  PROGRAMME_RELEASE,
  IMPORT,
  /** Bring in a whole schedule: it writes rooms, tracks, people and sessions at once. */
  SCHEDULE_IMPORT,
  MAIL_READ,
  ROLES_EDIT,
  AUDIT_READ
}
