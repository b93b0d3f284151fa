// SPDX-License-Identifier: Apache-2.0
/** Tests of chart. */
@NullMarked
package org.pegbar.planner.chart;

import org.jspecify.annotations.NullMarked;
