// SPDX-License-Identifier: Apache-2.0
/** Tests of reason. */
@NullMarked
package org.pegbar.planner.reason;

import org.jspecify.annotations.NullMarked;
