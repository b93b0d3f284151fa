// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.folder;

import java.util.Optional;

/** A folder of tables, wherever it is. */
@FunctionalInterface
public interface Folder {

  /** The file of a kind, such as {@code people.csv} or {@code people.xlsx}. */
  Optional<File> find(String kind);

  /** A file as it is. */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, byte[] content) {}
}
