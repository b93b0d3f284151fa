// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.pegbar.language.Bilingual;

/** What comes of removing one thing of an edition. */
public sealed interface Removing {

  record Removed() implements Removing {}

  /** Something stands on it and must move first. */
  record InUse(List<Bilingual> by) implements Removing {

    public InUse {
      by = List.copyOf(by);
    }

    /** The first few by name: {@code 开幕式、论坛 / Opening, Forum}. */
    public Bilingual names() {
      return Bilingual.list(by.stream().limit(5).toList());
    }
  }
}
