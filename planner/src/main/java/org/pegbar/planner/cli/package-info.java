// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: {@code plan} and {@code check} for every format. Exit code 0 is a plan written
 * or a solution without fault, 1 a solution with faults, 2 input or options that cannot be used.
 */
@NullMarked
package org.pegbar.planner.cli;

import org.jspecify.annotations.NullMarked;
