// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.session;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param key names the session without giving it away
 * @param browser what the browser calls itself, such as {@code Firefox · Windows}; may be empty
 * @param present the one that asks
 */
public record OpenSession(
    String key, String browser, Instant signedInAt, Instant lastSeenAt, boolean present) {}
