// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts, roles and permissions. People get roles in an edition before they have an account; an
 * account signs in by passkey or one-time link and may claim one person. Every page names the
 * permission that it needs; a page that names none is refused.
 */
@ApplicationModule(allowedDependencies = {"id", "language", "database", "web", "mail"})
@NullMarked
package org.pegbar.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
