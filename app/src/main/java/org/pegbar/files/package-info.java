// SPDX-License-Identifier: Apache-2.0
/** Stored files, on disk or in S3, behind one interface. */
@ApplicationModule(allowedDependencies = {"id", "database"})
@NullMarked
package org.pegbar.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
