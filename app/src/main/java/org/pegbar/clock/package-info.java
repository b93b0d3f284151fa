// SPDX-License-Identifier: Apache-2.0
/**
 * One clock. Whoever or whatever can be in one place at a time holds commitments, and the database
 * refuses a second one at the same time. Ways between venues are commitments, too: nobody is
 * somewhere before they can have got there. {@link org.pegbar.clock.Refusals} explains what is
 * refused, {@link org.pegbar.clock.Retrying} does again what was merely broken off;
 * docs/protocols/locking.md says why it holds.
 */
@ApplicationModule(allowedDependencies = {"id", "language", "database", "edition"})
@NullMarked
package org.pegbar.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
