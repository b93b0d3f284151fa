// SPDX-License-Identifier: Apache-2.0
/**
 * The outbox. A letter is written with the thing it tells of, in one transaction and in its
 * reader\'s language; it is sent later, once.
 */
@ApplicationModule(allowedDependencies = {"id", "language", "database"})
@NullMarked
package org.pegbar.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
