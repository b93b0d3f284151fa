// SPDX-License-Identifier: Apache-2.0
/**
 * Draws how a search went: a {@link org.pegbar.planner.chart.Chart} of one or more panels over a
 * common axis becomes one SVG file without script, fonts or colours from elsewhere, that reads on
 * light and on dark ground. {@link org.pegbar.planner.chart.ProgressChart} makes one of a plan's
 * curve.
 */
@NullMarked
package org.pegbar.planner.chart;

import org.jspecify.annotations.NullMarked;
