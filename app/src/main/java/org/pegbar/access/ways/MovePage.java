// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

/**
 * Asks whether an account is to have the address that a link was sent to.
 *
 * @param key message key of the sentence that says why not, or empty
 */
public record MovePage(String secret, String email, String key) {}
