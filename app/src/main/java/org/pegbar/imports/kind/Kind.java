// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import org.pegbar.access.Permission;

/** One kind of thing that can be imported and exported as a table. */
public interface Kind {

  /** Its name in addresses, files and message keys, such as {@code people}. */
  String code();

  /** What somebody must be allowed to do besides importing. */
  Permission permission();

  /** All columns, in the order of the export. */
  List<Column> columns();

  /** Waits for whoever must not write at the same time; asked before the books are opened. */
  default void hold(Scope scope) {}

  /** Opens the books within the present transaction. */
  Ledger open(Scope scope);

  /** The columns that may be read and written in this scope. */
  default List<Column> columns(Scope scope) {
    return columns().stream()
        .filter(column -> column.permission().map(scope::may).orElse(true))
        .toList();
  }

  default Optional<Column> column(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
