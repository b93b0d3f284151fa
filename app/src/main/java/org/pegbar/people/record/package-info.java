// SPDX-License-Identifier: Apache-2.0
/** One person at the desk: what is said about them, and the form that says it. */
@NullMarked
package org.pegbar.people.record;

import org.jspecify.annotations.NullMarked;
