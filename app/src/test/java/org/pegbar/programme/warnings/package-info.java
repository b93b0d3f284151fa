// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.programme.warnings;

import org.jspecify.annotations.NullMarked;
