// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.programme.placement;

import org.jspecify.annotations.NullMarked;
