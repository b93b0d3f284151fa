// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.publication.Published;

/** Somebody with a part, and where they can be met. */
public record PersonPage(Site site, Published.Person person) {

  public List<Published.Session> sessions() {
    return site.publication().sessionsOf(person);
  }

  /** What the person does in a session. */
  public List<PartRole> roles(Published.Session session) {
    return session.parts().stream()
        .filter(part -> part.personId().equals(person.id()))
        .map(Published.Part::role)
        .distinct()
        .toList();
  }
}
