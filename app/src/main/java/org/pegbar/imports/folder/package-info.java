// SPDX-License-Identifier: Apache-2.0
/**
 * A whole edition as a folder of tables, one file a kind: taken in one transaction, or not at all.
 */
@NullMarked
package org.pegbar.imports.folder;

import org.jspecify.annotations.NullMarked;
