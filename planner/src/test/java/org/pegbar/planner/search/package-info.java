// SPDX-License-Identifier: Apache-2.0
/** Tests of the search from within. */
@NullMarked
package org.pegbar.planner.search;

import org.jspecify.annotations.NullMarked;
