// SPDX-License-Identifier: Apache-2.0
/**
 * What an account sees of itself: its parts in the editions, its language, and the ways in which it
 * signs in. Those ways change only shortly after signing in.
 */
@NullMarked
package org.pegbar.access.me;

import org.jspecify.annotations.NullMarked;
