// SPDX-License-Identifier: Apache-2.0
/**
 * Public identifiers. Everything that appears in an address is named by a random code, never by a
 * counter or a hash of something private, so that nobody can guess the next one or learn from it.
 */
@ApplicationModule(
    displayName = "Ids",
    allowedDependencies = {})
@NullMarked
package org.pegbar.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
