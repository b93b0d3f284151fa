// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

/**
 * One thing that a timetable of talks pays for.
 *
 * @param term of the objective, as the weights of CoSPLib call it
 * @param points its weight times how much of it there is, above 0
 * @param what in English, with names
 */
public record TrackCost(String term, long points, String what) {}
