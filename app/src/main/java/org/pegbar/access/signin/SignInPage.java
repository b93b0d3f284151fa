// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

/**
 * @param email what was typed
 */
public record SignInPage(String email) {}
