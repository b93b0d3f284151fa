// SPDX-License-Identifier: Apache-2.0
/**
 * The ways in which an account signs in: its address, its passkeys, its open sessions. They change
 * only within five minutes of signing in, so that a browser left open gives nothing away.
 */
@NullMarked
package org.pegbar.access.ways;

import org.jspecify.annotations.NullMarked;
