// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.part;

import java.util.List;
import org.pegbar.people.MergeStep;
import org.springframework.stereotype.Component;

/** The parts in sessions that two records of one person bring into their merge. */
@Component
class PartMergeStep implements MergeStep {

  private final Parts parts;

  PartMergeStep(Parts parts) {
    this.parts = parts;
  }

  @Override
  public List<Hindrance> hindrances(String fromId, String intoId) {
    return parts.clashes(fromId, intoId).stream()
        .map(clash ->
            new Hindrance("people.merging.problem.clash", List.of(clash.one(), clash.other())))
        .toList();
  }

  @Override
  public void merge(String fromId, String intoId) {
    parts.dropTwice(fromId, intoId);
    parts.move(fromId, intoId);
  }
}
