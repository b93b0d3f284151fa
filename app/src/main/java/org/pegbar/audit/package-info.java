// SPDX-License-Identifier: Apache-2.0
/**
 * Who wrote what, and when. Triggers record every row that is written, whoever writes it; entries
 * are sealed into a chain of hashes, so that a change to the past is found by {@code pegbar audit
 * check}.
 */
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"id", "language", "database", "web", "access"})
@NullMarked
package org.pegbar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
