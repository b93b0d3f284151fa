// SPDX-License-Identifier: Apache-2.0
/** Tests of cli. */
@NullMarked
package org.pegbar.planner.cli;

import org.jspecify.annotations.NullMarked;
