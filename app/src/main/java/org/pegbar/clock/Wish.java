// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Instant;

/**
 * Somebody or something that would be taken.
 *
 * @param holderKind {@code person}, {@code room} or {@code item}
 * @param venueId where; rooms do not travel, people and items do
 * @param to the end; a room's includes its turnaround
 */
public record Wish(String holderKind, String holderId, String venueId, Instant from, Instant to) {}
