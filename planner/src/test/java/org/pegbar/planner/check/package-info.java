// SPDX-License-Identifier: Apache-2.0
/** Tests of check. */
@NullMarked
package org.pegbar.planner.check;

import org.jspecify.annotations.NullMarked;
