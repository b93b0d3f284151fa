// SPDX-License-Identifier: Apache-2.0
/**
 * The programme: sessions, their placement on the one clock, the planner at work, releases, the
 * public site and its feeds.
 */
@ApplicationModule(
    allowedDependencies = {
      "id",
      "language",
      "database",
      "web",
      "access",
      "mail",
      "files",
      "edition",
      "people",
      "clock"
    })
@NullMarked
package org.pegbar.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
