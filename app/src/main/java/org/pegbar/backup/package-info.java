// SPDX-License-Identifier: Apache-2.0
/**
 * A backup is one zip file with everything: each table as rows, each file as bytes, and a manifest
 * with counts and digests. It needs no tool of PostgreSQL, so it works on the embedded and on an
 * external database alike, and restores into either.
 */
@ApplicationModule(allowedDependencies = {"id", "database", "files"})
@NullMarked
package org.pegbar.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
