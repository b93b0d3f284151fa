// SPDX-License-Identifier: Apache-2.0
/** What an edition says of itself: names, days, hours. */
@NullMarked
package org.pegbar.edition.settings;

import org.jspecify.annotations.NullMarked;
