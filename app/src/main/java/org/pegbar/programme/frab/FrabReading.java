// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;

/** What came of reading a file. */
public sealed interface FrabReading {

  /** The file is a schedule. */
  record Read(FrabSchedule schedule) implements FrabReading {}

  /**
   * The file is not a schedule that we would read.
   *
   * @param line from 1; 0 if no place can be named
   * @param column from 1; 0 if no place can be named
   * @param key message key of a sentence whose first two arguments are line and column
   * @param arguments the arguments of the sentence, line and column included
   */
  record Unreadable(int line, int column, String key, List<Object> arguments)
      implements FrabReading {}
}
