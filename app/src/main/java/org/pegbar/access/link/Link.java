// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.link;

import java.util.Optional;

/**
 * A link that has been issued.
 *
 * @param email the mailbox that it was sent to
 * @param personId whose record it claims
 * @param accountId whose address it changes
 * @param destination the path of ours that comes afterwards; empty for the usual one
 */
public record Link(
    String id,
    String email,
    Optional<String> editionId,
    Optional<String> personId,
    Optional<String> accountId,
    String destination) {}
