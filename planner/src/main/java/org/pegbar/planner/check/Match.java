// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import org.pegbar.planner.problem.Penalty;

/**
 * One match of a rule.
 *
 * @param penalty less than nothing if it is a reward
 * @param sentence who, where and when
 */
public record Match<R>(R rule, Penalty penalty, String sentence) {}
