// SPDX-License-Identifier: Apache-2.0
/** Signing in by a link that is mailed to whoever asks, and signing out. */
@NullMarked
package org.pegbar.access.signin;

import org.jspecify.annotations.NullMarked;
