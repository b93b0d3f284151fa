// SPDX-License-Identifier: Apache-2.0
/**
 * Signing in with somebody else's identity provider (OpenID Connect 1.0), if one is set up. The
 * account is found by the e-mail address that the provider says it has verified.
 */
@NullMarked
package org.pegbar.access.oidc;

import org.jspecify.annotations.NullMarked;
