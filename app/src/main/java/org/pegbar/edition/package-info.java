// SPDX-License-Identifier: Apache-2.0
/**
 * An edition is one holding of the conference: its days, venues, rooms, items, activities and
 * tracks. A new one can be copied from the last.
 */
@ApplicationModule(allowedDependencies = {"id", "language", "database", "web", "access"})
@NullMarked
package org.pegbar.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
