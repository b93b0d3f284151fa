// SPDX-License-Identifier: Apache-2.0
/** Tests of everything that stands before a page: permissions, tokens, headers, refusals. */
@NullMarked
package org.pegbar.access.gate;

import org.jspecify.annotations.NullMarked;
