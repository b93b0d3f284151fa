// SPDX-License-Identifier: Apache-2.0
/**
 * The judge. {@link org.pegbar.planner.check.Checker} weighs any set of placements, from the search
 * or by hand, with the plainest code that says each rule; it knows nothing of the search, and the
 * search nothing of it. One rule is one method.
 */
@NullMarked
package org.pegbar.planner.check;

import org.jspecify.annotations.NullMarked;
