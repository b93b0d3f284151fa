// SPDX-License-Identifier: Apache-2.0
/** Tests of the exact engine for meetings. */
@NullMarked
package org.pegbar.planner.meetings;

import org.jspecify.annotations.NullMarked;
