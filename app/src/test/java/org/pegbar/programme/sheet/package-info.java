// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.programme.sheet;

import org.jspecify.annotations.NullMarked;
