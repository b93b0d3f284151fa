// SPDX-License-Identifier: Apache-2.0
/**
 * The exchange format that conferences share: schedule.xml and schedule.json as Pentabarf, frab and
 * pretalx write them (c3voc's schemas). Here it is only a tree of records, read and written without
 * loss and in order; what a schedule means to us is decided where it is imported and released.
 */
@NamedInterface("frab")
@NullMarked
package org.pegbar.programme.frab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
