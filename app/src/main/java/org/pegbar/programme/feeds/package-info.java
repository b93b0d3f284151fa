// SPDX-License-Identifier: Apache-2.0
/**
 * The same release for machines: iCalendar (RFC 5545), frab XML and JSON (c3voc's schemas) and
 * schema.org's JSON-LD.
 */
@NullMarked
package org.pegbar.programme.feeds;

import org.jspecify.annotations.NullMarked;
