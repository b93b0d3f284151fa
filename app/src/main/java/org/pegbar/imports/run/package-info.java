// SPDX-License-Identifier: Apache-2.0
/**
 * One way in for every kind: a table is mapped to columns, read row by row, and written in one
 * transaction. A dry run is the same transaction, undone. Every fault of every row is gathered
 * before anything is said.
 */
@NullMarked
package org.pegbar.imports.run;

import org.jspecify.annotations.NullMarked;
