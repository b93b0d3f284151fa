// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.programme.session;

import org.jspecify.annotations.NullMarked;
