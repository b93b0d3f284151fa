// SPDX-License-Identifier: Apache-2.0
/**
 * One-time links. A link is a secret that was mailed to somebody; the database keeps only its
 * SHA-256, its purpose and when it expires. Opening it changes nothing, because mail scanners open
 * every link; pressing the button on the page uses it, once, whoever races.
 */
@NullMarked
package org.pegbar.access.link;

import org.jspecify.annotations.NullMarked;
