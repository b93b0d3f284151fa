// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record Passkey(String id, String label, Instant createdAt, Instant lastUsedAt) {}
