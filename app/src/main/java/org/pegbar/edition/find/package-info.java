// SPDX-License-Identifier: Apache-2.0
/** The desk's palette: finds sessions, people, rooms and organisations by what they are called. */
@NullMarked
package org.pegbar.edition.find;

import org.jspecify.annotations.NullMarked;
