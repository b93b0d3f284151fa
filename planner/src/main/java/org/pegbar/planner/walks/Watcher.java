// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

/** Hears about the search about ten times a second, on the thread that plans. */
@FunctionalInterface
public interface Watcher {
  /** Hears nothing and lets the search go on. */
  Watcher SILENT = glance -> true;

  /** Returns false to stop; the best so far is kept. */
  boolean goOn(Glance glance);
}
