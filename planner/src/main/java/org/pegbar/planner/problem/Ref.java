// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** The id of something in the problem, together with the name that people read. */
public record Ref(String id, String name) {

  @Override
  public String toString() {
    return name;
  }
}
