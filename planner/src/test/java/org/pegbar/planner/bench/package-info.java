// SPDX-License-Identifier: Apache-2.0
/**
 * Generated and joined problems of real size, and the programs that measure the planner on them.
 */
@NullMarked
package org.pegbar.planner.bench;

import org.jspecify.annotations.NullMarked;
