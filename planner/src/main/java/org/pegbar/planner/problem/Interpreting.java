// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * How many teams can interpret into a language at once.
 *
 * @param language as {@link Activity#interpretedInto()} names it
 * @param teams at least 0; a language that is not told has as many as are asked for
 */
public record Interpreting(String language, int teams) {}
