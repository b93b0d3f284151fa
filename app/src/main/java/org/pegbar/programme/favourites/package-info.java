// SPDX-License-Identifier: Apache-2.0
/**
 * What a visitor means to attend: kept without an account under a key in a cookie, and with the
 * account once they sign in. It is read under a random id, as a page to share and as a calendar
 * that follows the releases.
 */
@NullMarked
package org.pegbar.programme.favourites;

import org.jspecify.annotations.NullMarked;
