// SPDX-License-Identifier: Apache-2.0
/** Companies, universities, broadcasters: shared by all editions of the instance. */
@NullMarked
package org.pegbar.people.organisations;

import org.jspecify.annotations.NullMarked;
