// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.List;

/**
 * What else belongs to a person: implemented by each module that keeps something under a person's
 * id. Every step runs in the merge's one transaction, which holds both people's rows.
 */
public interface MergeStep {

  /** Why the two cannot become one, as far as this module knows; empty if they can. */
  List<Hindrance> hindrances(String fromId, String intoId);

  /** Moves everything from the one to the other. */
  void merge(String fromId, String intoId);

  /**
   * @param key message key of a sentence with what stands in the way and what to try; its arguments
   *     may be texts or {@link org.pegbar.language.Bilingual}
   */
  record Hindrance(String key, List<Object> arguments) {

    public Hindrance {
      arguments = List.copyOf(arguments);
    }
  }
}
