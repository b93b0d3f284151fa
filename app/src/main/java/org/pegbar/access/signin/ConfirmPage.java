// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

/** Asks whether to sign in with a link that was opened. */
public record ConfirmPage(String secret, String email) {}
