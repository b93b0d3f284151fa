// SPDX-License-Identifier: Apache-2.0
/**
 * Local search for meetings of several people in rooms and quarters of an hour. {@link
 * org.pegbar.planner.agenda.AgendaBoard} never puts two meetings into one room at once, so that all
 * that a meeting has to do with others is found in a window of a few grains around it.
 */
@NullMarked
package org.pegbar.planner.agenda;

import org.jspecify.annotations.NullMarked;
