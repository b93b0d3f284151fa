// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.pegbar.language.Completeness;

/** What a module has to say on the desk's front page: implemented as a bean by each that does. */
public interface OverviewSource {

  /** What is so, and what is due. A line that does not apply is left out. */
  default List<OverviewLine> lines(EditionId edition) {
    return List.of();
  }

  /** How much of each kind of content exists in both languages. */
  default List<Content> contents(EditionId edition) {
    return List.of();
  }

  /**
   * A kind of content.
   *
   * @param label message key of its plural, such as {@code edition.rooms.title}
   * @param path of its list, below {@code /e/{edition}}
   * @param count how many there are
   */
  record Content(int order, String label, String path, int count, Completeness completeness) {}
}
