// SPDX-License-Identifier: Apache-2.0
/** What the tests share: one server on one real PostgreSQL, and people who visit it over HTTP. */
@NullMarked
package org.pegbar.testing;

import org.jspecify.annotations.NullMarked;
