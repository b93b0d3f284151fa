// SPDX-License-Identifier: Apache-2.0
/** Tests of the search for courses in a week. */
@NullMarked
package org.pegbar.planner.courses;

import org.jspecify.annotations.NullMarked;
