// SPDX-License-Identifier: Apache-2.0
/** Venues: the buildings and campuses that rooms are in. */
@NullMarked
package org.pegbar.edition.venues;

import org.jspecify.annotations.NullMarked;
