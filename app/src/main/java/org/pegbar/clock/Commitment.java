// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Instant;

/**
 * Somebody or something is taken.
 *
 * @param holderKind {@code person}, {@code room} or {@code item}
 * @param causeKind what takes them, such as {@code session}
 */
public record Commitment(
    String holderKind,
    String holderId,
    Instant from,
    Instant to,
    String causeKind,
    String causeId) {}
