// SPDX-License-Identifier: Apache-2.0
/**
 * People and organisations. A person exists before any account and before any session, is known in
 * their own script, and may claim their record later; two records of one person are merged without
 * loss.
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
      "edition"
    })
@NullMarked
package org.pegbar.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
