// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * A place that has been announced; leaving it disturbs people.
 *
 * @param weight how much, at least 1; for instance the people to notify, more when it is soon
 */
public record Published(Placement placement, int weight) {}
