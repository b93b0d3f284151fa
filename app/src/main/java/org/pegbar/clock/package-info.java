// SPDX-License-Identifier: Apache-2.0
/**
 * One clock. Whoever or whatever can be in one place at a time holds commitments, and the database
 * refuses a second one at the same time.
 */
@ApplicationModule(allowedDependencies = {"id", "language", "database", "edition"})
@NullMarked
package org.pegbar.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
