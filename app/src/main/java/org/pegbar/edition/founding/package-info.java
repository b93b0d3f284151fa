// SPDX-License-Identifier: Apache-2.0
/** Founding an edition: a new one, or a copy of the last one's places and headings. */
@NullMarked
package org.pegbar.edition.founding;

import org.jspecify.annotations.NullMarked;
