// SPDX-License-Identifier: Apache-2.0
/** How long the way from each venue to each other takes. */
@NullMarked
package org.pegbar.edition.journeys;

import org.jspecify.annotations.NullMarked;
