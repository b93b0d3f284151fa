// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.time.Instant;
import org.pegbar.programme.frab.FrabEvent;

/** An event whose place and time make sense. */
record Entry(FrabEvent event, String room, Instant startsAt, int minutes) {}
