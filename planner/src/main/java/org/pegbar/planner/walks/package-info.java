// SPDX-License-Identifier: Apache-2.0
/**
 * What local searches have in common: {@link org.pegbar.planner.walks.Walks} runs one {@link
 * org.pegbar.planner.walks.Walk} on each thread in rounds, tells a listener in between and hands
 * the best around; {@link org.pegbar.planner.walks.Cooling} says when a worse step is taken; {@link
 * org.pegbar.planner.walks.Packing} keeps three levels of penalty in one number.
 */
@NullMarked
package org.pegbar.planner.walks;

import org.jspecify.annotations.NullMarked;
