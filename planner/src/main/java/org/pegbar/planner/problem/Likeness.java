// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * Two tracks draw the same audience. Two activities of one track are alike with strength 1 unless a
 * likeness of the track with itself says otherwise.
 *
 * @param strength cost of each minute in parallel, 0 for none
 */
public record Likeness(String track, String other, int strength) {}
