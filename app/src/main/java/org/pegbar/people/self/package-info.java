// SPDX-License-Identifier: Apache-2.0
/** What the conference knows about whoever is signed in, for them to correct. */
@NullMarked
package org.pegbar.people.self;

import org.jspecify.annotations.NullMarked;
