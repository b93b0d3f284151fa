// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.part;

import java.util.List;
import org.pegbar.edition.EditionId;
import org.pegbar.people.PersonActivity;
import org.springframework.stereotype.Component;

/** Tells a person's page in which sessions they have a part. */
@Component
class SessionActivity implements PersonActivity {

  private final Parts parts;

  SessionActivity(Parts parts) {
    this.parts = parts;
  }

  @Override
  public List<Doing> of(EditionId edition, String personId) {
    return parts.of(edition, personId);
  }
}
