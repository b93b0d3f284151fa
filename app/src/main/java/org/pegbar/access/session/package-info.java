// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions: a browser that is signed in. They live in PostgreSQL, so that every node knows them and
 * a restart ends none. Signing in always begins a new one, so that nobody can plant theirs.
 */
@NullMarked
package org.pegbar.access.session;

import org.jspecify.annotations.NullMarked;
