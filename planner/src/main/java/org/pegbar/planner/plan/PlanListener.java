// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

/** Hears about the search ten times a second, on the thread that plans. */
@FunctionalInterface
public interface PlanListener {

  /** Hears nothing and lets the search go on. */
  PlanListener SILENT = progress -> true;

  /** Returns false to stop; the plan then holds the best so far. */
  boolean goOn(Progress progress);
}
