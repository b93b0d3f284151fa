// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.programme.planning;

import org.jspecify.annotations.NullMarked;
