// SPDX-License-Identifier: Apache-2.0
/** The front page of the instance: its editions. */
@NullMarked
package org.pegbar.edition.home;

import org.jspecify.annotations.NullMarked;
