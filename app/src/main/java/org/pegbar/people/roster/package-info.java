// SPDX-License-Identifier: Apache-2.0
/**
 * Everybody who takes part in an edition: found by any way of writing a name, sorted for the
 * reader.
 */
@NullMarked
package org.pegbar.people.roster;

import org.jspecify.annotations.NullMarked;
