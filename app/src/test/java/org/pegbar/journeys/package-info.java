// SPDX-License-Identifier: Apache-2.0
/**
 * Journeys through the running application in a real browser, in both languages, with axe looking
 * on.
 */
@NullMarked
package org.pegbar.journeys;

import org.jspecify.annotations.NullMarked;
