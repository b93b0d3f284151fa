// SPDX-License-Identifier: Apache-2.0
/** Tries to break the one clock, with real threads on a real database. */
@NullMarked
package org.pegbar.clock;

import org.jspecify.annotations.NullMarked;
