// SPDX-License-Identifier: Apache-2.0
/** Two records of one person become one, and nothing that either had is lost. */
@NullMarked
package org.pegbar.people.merging;

import org.jspecify.annotations.NullMarked;
