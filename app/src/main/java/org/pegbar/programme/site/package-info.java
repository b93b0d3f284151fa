// SPDX-License-Identifier: Apache-2.0
/**
 * The public site of an edition: by day, room, track and person, a page for each session, search,
 * and what each release changed. Every page is made from the released document alone.
 */
@NullMarked
package org.pegbar.programme.site;

import org.jspecify.annotations.NullMarked;
