// SPDX-License-Identifier: Apache-2.0
/**
 * Schedules that others published. A frab schedule becomes rooms, tracks, people and placed
 * sessions; what has no counterpart here is kept beside each session and the edition, so that it
 * goes out again as it came in. A published programme may hold double bookings: nothing is lost and
 * the clock is not bent, the later one is marked as contested and listed.
 */
@NullMarked
package org.pegbar.imports.frab;

import org.jspecify.annotations.NullMarked;
