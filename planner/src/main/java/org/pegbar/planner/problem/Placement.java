// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** An activity's place: ids of activity and room, and the start in minutes since the epoch. */
public record Placement(String activity, String room, int start) {}
