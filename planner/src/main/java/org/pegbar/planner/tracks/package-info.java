// SPDX-License-Identifier: Apache-2.0
/**
 * Local search for talks in tracks: {@link org.pegbar.planner.tracks.TrackBoard} keeps a whole
 * timetable and its price by differences, {@link org.pegbar.planner.tracks.TrackWalk} goes from
 * timetable to timetable, {@link org.pegbar.planner.tracks.TrackSearch} runs several walks.
 */
@NullMarked
package org.pegbar.planner.tracks;

import org.jspecify.annotations.NullMarked;
