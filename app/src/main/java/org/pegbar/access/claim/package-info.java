// SPDX-License-Identifier: Apache-2.0
/**
 * Claims. People are known before they have an account. The desk invites a person by a letter to
 * their mailbox; whoever opens its link and presses the button signs in, and the account is that
 * person's from then on. Who signed in with the address of exactly one unclaimed person is offered
 * the same.
 */
@NullMarked
package org.pegbar.access.claim;

import org.jspecify.annotations.NullMarked;
