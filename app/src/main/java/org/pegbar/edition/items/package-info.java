// SPDX-License-Identifier: Apache-2.0
/** Things that exist once and can be booked: prints and kits. */
@NullMarked
package org.pegbar.edition.items;

import org.jspecify.annotations.NullMarked;
