// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.pegbar.access.Viewer;
import org.pegbar.language.Bilingual;

/**
 * Finds what a module has by what people call it, for the desk's palette: implemented as a bean by
 * each that has something. It finds only what the viewer could also find on a page, and leads only
 * to pages that they may open.
 */
public interface Finder {

  /** How many things of one kind are told at most. */
  int MOST = 8;

  /**
   * @param words what was typed, not blank
   */
  List<Found> find(Edition edition, String words, Viewer viewer);

  /**
   * Something that was found.
   *
   * @param kind message key of what it is
   * @param path of its page, below {@code /e/{edition}}
   */
  record Found(String kind, Bilingual title, String path) {}

  /** What was typed as a pattern of SQL's {@code ilike}, with nothing special in it. */
  static String pattern(String words) {
    return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
