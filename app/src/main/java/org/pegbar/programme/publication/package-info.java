// SPDX-License-Identifier: Apache-2.0
/**
 * What the public gets to see: one immutable document for each release. It holds everything that is
 * public and nothing else, so that no page, feed or search can show what is not meant to be seen:
 * they are functions of the document.
 */
@NullMarked
package org.pegbar.programme.publication;

import org.jspecify.annotations.NullMarked;
