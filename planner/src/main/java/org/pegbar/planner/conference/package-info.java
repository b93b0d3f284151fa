// SPDX-License-Identifier: Apache-2.0
/**
 * Local search for talks in timeslots and rooms. Almost every rule of the problem is about two
 * talks, so {@link org.pegbar.planner.conference.ConferenceBoard} keeps for each talk what it would
 * cost in each timeslot, in each room of each day and at each size of room with all others where
 * they are: a move is weighed by a few look-ups, and only a move that is made brings the tables up
 * to date.
 */
@NullMarked
package org.pegbar.planner.conference;

import org.jspecify.annotations.NullMarked;
