// SPDX-License-Identifier: Apache-2.0
/**
 * One PostgreSQL: an external one by URL, or an embedded one that keeps its data in a folder.
 * Brings every module's schema to the present version before anybody reads from it, and tells the
 * database in whose name a transaction writes.
 */
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
@NullMarked
package org.pegbar.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
