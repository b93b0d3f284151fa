// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.time.Instant;
import org.pegbar.programme.frab.FrabEvent;

/**
 * An event whose place and time make sense.
 *
 * @param day date of the day under which it stands
 * @param position where it stands in the schedule, from 1
 */
record Entry(
    FrabEvent event, String day, int position, String room, Instant startsAt, int minutes) {}
