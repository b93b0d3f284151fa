// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;

/** One kind of file that the command line plans or checks. */
interface Format {
  int FINE = 0;
  int FAULTS = 1;
  int UNUSABLE = 2;

  /** Reads {@code --in}, plans, writes {@code --out}; returns the exit code. */
  int plan(Options options, PrintStream out) throws IOException;

  /** Judges {@code --solution} for {@code --in}; returns the exit code. */
  int check(Options options, PrintStream out) throws IOException;
}
