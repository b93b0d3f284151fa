// SPDX-License-Identifier: Apache-2.0
/**
 * What can be brought in, one file a kind. A {@link org.pegbar.imports.kind.Kind} declares its
 * columns; its {@link org.pegbar.imports.kind.Ledger} knows what exists in the same columns and
 * writes a row through the front door of the module that owns the thing. Since what exists is
 * compared in the form in which it is exported, a file that was exported comes back as 'the same'.
 */
@NullMarked
package org.pegbar.imports.kind;

import org.jspecify.annotations.NullMarked;
