// SPDX-License-Identifier: Apache-2.0
/** Tests of the planner through its front door. */
@NullMarked
package org.pegbar.planner;

import org.jspecify.annotations.NullMarked;
