// SPDX-License-Identifier: Apache-2.0
/** The command line: what bin/pegbar can be told to do. */
@ApplicationModule(
    allowedDependencies = {
      "id",
      "language",
      "database",
      "web",
      "access",
      "mail",
      "audit",
      "files",
      "edition",
      "people",
      "clock",
      "programme",
      "imports"
    })
@NullMarked
package org.pegbar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
