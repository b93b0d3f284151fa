// SPDX-License-Identifier: Apache-2.0
/** Rooms. The pattern of a feature: controller, form, act, storage, pages. */
@NullMarked
package org.pegbar.edition.rooms;

import org.jspecify.annotations.NullMarked;
