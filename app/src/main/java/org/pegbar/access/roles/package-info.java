// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what in an edition: given and withdrawn by its owners, who always stay at least one.
 */
@NullMarked
package org.pegbar.access.roles;

import org.jspecify.annotations.NullMarked;
