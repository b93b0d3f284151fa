// SPDX-License-Identifier: Apache-2.0
/** Tracks: threads of sessions that belong together. */
@NullMarked
package org.pegbar.edition.tracks;

import org.jspecify.annotations.NullMarked;
