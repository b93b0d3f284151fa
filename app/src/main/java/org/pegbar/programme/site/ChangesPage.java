// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import org.pegbar.programme.publication.Change;
import org.pegbar.programme.publication.Publications;

/** What each release changed, the newest first. */
public record ChangesPage(Site site, List<Publications.Head> releases) {

  public static List<Change> of(Publications.Head release, Change.Kind kind) {
    return release.changes().stream().filter(change -> change.kind() == kind).toList();
  }
}
