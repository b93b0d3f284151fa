// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Ref;

/**
 * A change to one activity.
 *
 * @param from its published place, null if it is new
 * @param to its place now, null if it has none
 * @param people who has a part in it and has to be told
 * @param weight what leaving its published place weighs
 */
public record Move(
    Ref activity, @Nullable Place from, @Nullable Place to, List<Ref> people, int weight) {

  /** Copies the people. */
  public Move {
    people = List.copyOf(people);
  }

  /** True if it was published and is now elsewhere or nowhere. */
  public boolean counts() {
    return from != null;
  }
}
