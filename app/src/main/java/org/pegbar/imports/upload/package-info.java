// SPDX-License-Identifier: Apache-2.0
/**
 * The desk's way to import: a file is uploaded, its headers are mapped, a dry run shows what would
 * become of every row, and applying it does exactly that, once. Both are background work that says
 * how far it is and can be cancelled.
 */
@NullMarked
package org.pegbar.imports.upload;

import org.jspecify.annotations.NullMarked;
