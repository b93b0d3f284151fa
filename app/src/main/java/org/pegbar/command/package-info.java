// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: what {@code bin/pegbar} can be told to do. Each command is one class; what goes
 * wrong for a reason outside Pegbar is said in one sentence, with what to do.
 */
@ApplicationModule
@NullMarked
package org.pegbar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
