// SPDX-License-Identifier: Apache-2.0
/**
 * Making a release: the organiser sees what would change, what is wrong, and who will be told; then
 * the draft becomes a numbered document in one transaction, and those whom it touches get a letter.
 */
@NullMarked
package org.pegbar.programme.release;

import org.jspecify.annotations.NullMarked;
