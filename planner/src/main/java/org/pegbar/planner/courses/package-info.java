// SPDX-License-Identifier: Apache-2.0
/**
 * Local search for lectures in a week of rooms and periods: {@link
 * org.pegbar.planner.courses.CourseBoard} keeps a whole timetable and its price by differences,
 * {@link org.pegbar.planner.courses.CourseWalk} goes from timetable to timetable, {@link
 * org.pegbar.planner.courses.CourseSearch} runs several walks.
 */
@NullMarked
package org.pegbar.planner.courses;

import org.jspecify.annotations.NullMarked;
