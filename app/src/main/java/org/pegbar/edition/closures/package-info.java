// SPDX-License-Identifier: Apache-2.0
/** When a room or an item cannot be used: what is closed is held on the clock until it opens. */
@NullMarked
package org.pegbar.edition.closures;

import org.jspecify.annotations.NullMarked;
