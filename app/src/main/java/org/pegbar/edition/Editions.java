// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front door: which editions there are, and where they take place. */
@Component
public class Editions {

  private final EditionRows rows;
  private final PlaceRows places;

  Editions(EditionRows rows, PlaceRows places) {
    this.rows = rows;
    this.places = places;
  }

  /** All editions, the latest first. */
  public List<Edition> list() {
    return rows.list();
  }

  public Optional<Edition> find(String slug) {
    return rows.find(slug);
  }

  /**
   * The edition of an address that is known to exist.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Edition get(String slug) {
    return find(slug).orElseThrow(() -> new IllegalArgumentException("No edition '" + slug + "'"));
  }

  public Place place(EditionId edition) {
    return places.load(edition);
  }

  /** Adds an edition; its slug must be free. */
  @Transactional
  public void add(Edition edition) {
    rows.insert(edition);
  }

  /** Changes an edition unless somebody else did since {@code edition.version()}. */
  @Transactional
  public boolean change(Edition edition) {
    return rows.update(edition);
  }
}
