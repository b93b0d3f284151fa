// SPDX-License-Identifier: Apache-2.0
/** The desk's table of sessions and the form of one. */
@NullMarked
package org.pegbar.programme.session;

import org.jspecify.annotations.NullMarked;
