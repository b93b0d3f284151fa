// SPDX-License-Identifier: Apache-2.0
/** The conference's main activities, numbered as in its prospectus. */
@NullMarked
package org.pegbar.edition.activities;

import org.jspecify.annotations.NullMarked;
