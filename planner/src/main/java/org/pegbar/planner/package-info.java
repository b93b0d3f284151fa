// SPDX-License-Identifier: Apache-2.0
/** Places a programme on one clock. */
@NullMarked
package org.pegbar.planner;

import org.jspecify.annotations.NullMarked;
