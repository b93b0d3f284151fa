// SPDX-License-Identifier: Apache-2.0
/** The exposure sheet of a day: rooms as columns, five minutes a row. */
@NullMarked
package org.pegbar.programme.sheet;

import org.jspecify.annotations.NullMarked;
