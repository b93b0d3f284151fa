// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** Minutes from door to door, one way; a pair of venues that is not told takes 0 minutes. */
public record Travel(String fromVenue, String toVenue, int minutes) {}
