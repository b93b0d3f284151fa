// SPDX-License-Identifier: Apache-2.0
/** Tests of the search for talks in tracks. */
@NullMarked
package org.pegbar.planner.tracks;

import org.jspecify.annotations.NullMarked;
