// SPDX-License-Identifier: Apache-2.0
/**
 * Placing a session by form: with every reason against it before anything is written, with the best
 * places, with a way back. What the clock refuses cannot be saved; anything else can, knowingly.
 */
@NullMarked
package org.pegbar.programme.placement;

import org.jspecify.annotations.NullMarked;
