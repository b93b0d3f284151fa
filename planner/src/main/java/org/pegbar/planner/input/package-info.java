// SPDX-License-Identifier: Apache-2.0
/**
 * Reading what others wrote. A mistake is told with its line, its field and what was expected
 * there, as a {@link org.pegbar.planner.input.BadInput}.
 */
@NullMarked
package org.pegbar.planner.input;

import org.jspecify.annotations.NullMarked;
