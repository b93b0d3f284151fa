// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.Optional;
import org.pegbar.access.EditionDirectory;
import org.springframework.stereotype.Component;

/** Tells the gate which edition an address means. */
@Component
class StoredEditionDirectory implements EditionDirectory {

  private final EditionRows rows;

  StoredEditionDirectory(EditionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Entry> find(String slug) {
    return rows.find(slug).map(one -> new Entry(one.id().value(), one.slug(), one.name()));
  }
}
