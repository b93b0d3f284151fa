// SPDX-License-Identifier: Apache-2.0
/** Everything that is wrong with the draft, each thing with a way to put it right. */
@NullMarked
package org.pegbar.programme.warnings;

import org.jspecify.annotations.NullMarked;
