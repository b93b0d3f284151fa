// SPDX-License-Identifier: Apache-2.0
/**
 * The pages on which letters are read: an edition's on its desk, the others by the operator. They
 * stand apart from the outbox, because signing in writes letters and reading them needs somebody
 * signed in.
 */
@ApplicationModule(allowedDependencies = {"language", "mail", "access", "web"})
@NullMarked
package org.pegbar.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
