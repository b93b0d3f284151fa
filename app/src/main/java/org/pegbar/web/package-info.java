// SPDX-License-Identifier: Apache-2.0
/**
 * What every page shares: the frame around it, the reader\'s language, the headers that protect it,
 * and how a refusal looks.
 */
@ApplicationModule(allowedDependencies = {"language", "database"})
@NullMarked
package org.pegbar.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
