// SPDX-License-Identifier: Apache-2.0
/** One click signs in as anybody of the demo, in a demo and nowhere else. */
@NullMarked
package org.pegbar.access.demo;

import org.jspecify.annotations.NullMarked;
