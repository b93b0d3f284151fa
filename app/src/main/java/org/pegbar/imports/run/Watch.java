// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

/** Is told how far a pass through a table is, and may end it. */
public interface Watch {

  /** Nobody looks. */
  Watch NONE = (done, total) -> {};

  /**
   * @throws Cancelled if it is not to go on
   */
  void row(int done, int total);

  /** Somebody has changed their mind: nothing is kept. */
  final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
      super("Cancelled", null, false, false);
    }
  }
}
