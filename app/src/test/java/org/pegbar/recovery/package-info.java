// SPDX-License-Identifier: Apache-2.0
/** What is left when something is killed in the middle of its work. */
@NullMarked
package org.pegbar.recovery;

import org.jspecify.annotations.NullMarked;
