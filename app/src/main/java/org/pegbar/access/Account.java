// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.util.Optional;
import org.pegbar.language.Language;

/**
 * Somebody who can sign in.
 *
 * @param email proven to be theirs by a link that was sent there
 * @param name how the account is shown; may be empty
 * @param language of the letters to this account
 * @param personId the person whom the account has claimed
 */
public record Account(
    String id,
    String email,
    String name,
    Language language,
    Optional<String> personId,
    boolean operator) {}
