// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import org.pegbar.imports.Complaint;

/** What exists of one kind in one edition, read once; writes what is new or changed. */
public interface Ledger {

  /** All that exists, in the order of the export. */
  List<Line> lines();

  /** Brings names of other things into their codes. What is not known is a fault. */
  default Cells resolve(Cells cells, Faults faults) {
    return cells;
  }

  /** The thing that a row means, by its key. */
  Optional<Line> find(Cells cells);

  /** A thing under another key that may well be the same. Asked when none was found. */
  default Optional<Line> suspect(Cells cells) {
    return Optional.empty();
  }

  /** What people call the thing of this row. */
  String label(Cells cells);

  /** Names the thing within a file, to find rows that say the same twice; empty if it cannot. */
  String key(Cells cells);

  /** Reports what a row cannot be without, beyond the columns that are required. */
  default void require(Cells after, Faults faults) {}

  /**
   * Writes a row through the front door of its module.
   *
   * @param before what it changes; empty to add it
   * @param after all cells as they shall be
   */
  void write(Optional<Line> before, Cells after, Faults faults);

  /**
   * Makes ready a new thing and puts it {@link #aside()}.
   *
   * @return false if things of this kind, or this one, are written by {@link #write}
   */
  default boolean putAside(Cells after, Faults faults) {
    return false;
  }

  /** What was put aside and is not written yet. */
  default Aside<?> aside() {
    return Aside.none();
  }

  /** Why the database refused a row, if this kind knows; then the row is undone, not the rest. */
  default Optional<Complaint> explain(RuntimeException refusal) {
    return Optional.empty();
  }
}
