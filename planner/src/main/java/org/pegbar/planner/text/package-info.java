// SPDX-License-Identifier: Apache-2.0
/**
 * Plain English sentences for the command line; the application writes its own in its own
 * languages.
 */
@NullMarked
package org.pegbar.planner.text;

import org.jspecify.annotations.NullMarked;
