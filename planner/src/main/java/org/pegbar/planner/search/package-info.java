// SPDX-License-Identifier: Apache-2.0
/**
 * The local search. A {@link org.pegbar.planner.search.Model} is the problem as int arrays; a
 * {@link org.pegbar.planner.search.Board} holds who is where and knows what one more placement
 * costs, so that a move is judged by its difference and allocates nothing. The board never holds a
 * clash that a pin did not bring: what does not fit waits aside. {@link
 * org.pegbar.planner.search.Walk} goes from plan to plan by late acceptance (Burke and Bykov 2017),
 * level by level; {@link org.pegbar.planner.search.LocalSearch} lets several walks run and share
 * the best.
 */
@NullMarked
package org.pegbar.planner.search;

import org.jspecify.annotations.NullMarked;
