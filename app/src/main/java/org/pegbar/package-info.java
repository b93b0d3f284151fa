// SPDX-License-Identifier: Apache-2.0
/** Pegbar, one platform for an animation conference: each package below is a module. */
@NullMarked
package org.pegbar;

import org.jspecify.annotations.NullMarked;
