// SPDX-License-Identifier: Apache-2.0
/** Portraits, drawn anew so that nothing but the picture is kept. */
@NullMarked
package org.pegbar.people.photos;

import org.jspecify.annotations.NullMarked;
