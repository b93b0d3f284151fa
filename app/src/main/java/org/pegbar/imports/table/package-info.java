// SPDX-License-Identifier: Apache-2.0
/**
 * Reading tables that strangers made: CSV in the encodings that are met in practice, and XLSX. A
 * file is read whole or refused whole, with a sentence that says what was found and what to try.
 * Writing them, so that what goes out can come back in.
 */
@NullMarked
package org.pegbar.imports.table;

import org.jspecify.annotations.NullMarked;
