// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import java.util.List;
import java.util.Optional;
import org.pegbar.access.Role;
import org.pegbar.web.Problems;

/**
 * What the page with the ways to sign in shows.
 *
 * @param email what was typed
 * @param then the path of ours that comes afterwards
 * @param provider the name of the identity provider, if one is set up
 * @param demoRoles what one click signs in as; empty unless this is a demo
 */
public record SignInPage(
    String email,
    String then,
    Problems problems,
    Optional<String> provider,
    List<Role> demoRoles) {}
