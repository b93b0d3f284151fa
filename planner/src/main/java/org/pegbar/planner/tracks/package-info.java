// SPDX-License-Identifier: Apache-2.0
/**
 * Local search for talks in tracks, and a proof of how good it can get. {@link
 * org.pegbar.planner.tracks.TrackBoard} keeps a whole timetable and its price by differences,
 * {@link org.pegbar.planner.tracks.TrackWalk} goes from timetable to timetable by single talks,
 * cells ({@link org.pegbar.planner.tracks.CellMoves}) and whole tracks ({@link
 * org.pegbar.planner.tracks.Insertion}, {@link org.pegbar.planner.tracks.Repacking}), {@link
 * org.pegbar.planner.tracks.TrackSearch} runs several walks. {@link
 * org.pegbar.planner.tracks.TrackBound} adds up what each track must cost alone.
 */
@NullMarked
package org.pegbar.planner.tracks;

import org.jspecify.annotations.NullMarked;
