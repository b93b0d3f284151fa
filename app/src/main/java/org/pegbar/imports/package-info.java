// SPDX-License-Identifier: Apache-2.0
/**
 * Bringing in what already exists: CSV and XLSX with column mapping, dry run and errors by row and
 * field; frab XML and JSON.
 */
@ApplicationModule(
    allowedDependencies = {
      "id",
      "language",
      "database",
      "web",
      "access",
      "edition",
      "people",
      "programme",
      "programme :: frab",
      "clock"
    })
@NullMarked
package org.pegbar.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
