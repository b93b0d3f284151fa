// SPDX-License-Identifier: Apache-2.0
/**
 * Lectures in a week of rooms and periods. {@link org.pegbar.planner.courses.CourseBoard} keeps a
 * whole timetable and its price by differences, {@link org.pegbar.planner.courses.CourseWalk} goes
 * from timetable to timetable, {@link org.pegbar.planner.courses.CourseSearch} runs several walks
 * and, beside them, a {@link org.pegbar.planner.courses.CourseProof}: it says in clauses when each
 * course is held ({@link org.pegbar.planner.courses.PeriodClauses}), finds and proves the best of
 * that, and lets the walks find the rooms; where that takes too long, {@link
 * org.pegbar.planner.courses.Reopening} does the same for parts of a timetable.
 */
@NullMarked
package org.pegbar.planner.courses;

import org.jspecify.annotations.NullMarked;
