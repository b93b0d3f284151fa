// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/** The problem contradicts itself; says every mistake, each with its field. */
public final class InvalidProblem extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** One mistake: the field ({@code activities[3].rooms}) and what is wrong with it. */
  public record Mistake(String field, String message) {}

  private final transient List<Mistake> mistakes;

  /** All of them. */
  public InvalidProblem(List<Mistake> mistakes) {
    super(String.join("\n", mistakes.stream().map(m -> m.field() + ": " + m.message()).toList()));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Every mistake, in the order of the problem. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
