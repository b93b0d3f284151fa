// SPDX-License-Identifier: Apache-2.0
/** Tests of the formats. */
@NullMarked
package org.pegbar.planner.formats;

import org.jspecify.annotations.NullMarked;
