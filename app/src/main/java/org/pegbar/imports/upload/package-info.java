// SPDX-License-Identifier: Apache-2.0
/**
 * The desk's way to import: a file is uploaded, its headers are mapped, a dry run shows what would
 * become of every row, and applying it does exactly that, once.
 */
@NullMarked
package org.pegbar.imports.upload;

import org.jspecify.annotations.NullMarked;
