// SPDX-License-Identifier: Apache-2.0
/** The desk's front page: what needs attention, module by module. */
@NullMarked
package org.pegbar.edition.overview;

import org.jspecify.annotations.NullMarked;
