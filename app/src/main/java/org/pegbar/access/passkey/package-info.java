// SPDX-License-Identifier: Apache-2.0
/**
 * Passkeys (WebAuthn level 3). Spring Security's relying party makes the challenges and judges the
 * answers; our own pages carry them, so that they pass the gate like every other page. The user
 * handle of a passkey is the account's id.
 */
@NullMarked
package org.pegbar.access.passkey;

import org.jspecify.annotations.NullMarked;
