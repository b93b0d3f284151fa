// SPDX-License-Identifier: Apache-2.0
/**
 * The files that the command line reads and writes, each in its own class, none of them known to
 * the engine.
 */
@NullMarked
package org.pegbar.planner.formats;

import org.jspecify.annotations.NullMarked;
