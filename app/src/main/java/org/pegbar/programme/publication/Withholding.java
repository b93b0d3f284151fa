// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out of a release what somebody has taken their consent back for since. A consent counts
 * from the moment on which it is withdrawn, not from the next release.
 *
 * @param profiles persons without a profile
 * @param photos persons without a photo
 */
public record Withholding(Set<String> profiles, Set<String> photos) {

  /** The release as it may be shown now; the same one if nothing in it is concerned. */
  public Publication from(Publication publication) {
    var concerned = new TreeSet<String>();
    for (var person : publication.document().people()) {
      if (withhold(person) != person) {
        concerned.add(person.id());
      }
    }
    if (concerned.isEmpty()) {
      return publication;
    }
    var all = publication.document();
    return new Publication(
        publication.id() + "-" + Integer.toHexString(hashCode()),
        publication.number(),
        publication.at(),
        new Published(
            all.edition(),
            all.venues(),
            all.ways(),
            all.rooms(),
            all.tracks(),
            all.activities(),
            all.people().stream().map(this::withhold).toList(),
            all.sessions()));
  }

  private Published.Person withhold(Published.Person person) {
    boolean profile = person.profile().isPresent() && profiles.contains(person.id());
    boolean photo = person.photoFileId().isPresent() && photos.contains(person.id());
    return profile || photo
        ? new Published.Person(
            person.id(),
            person.number(),
            person.name(),
            person.original(),
            profile ? Optional.empty() : person.profile(),
            photo ? Optional.empty() : person.photoFileId())
        : person;
  }
}
