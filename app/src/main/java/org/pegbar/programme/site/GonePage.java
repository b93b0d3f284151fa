// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

/**
 * A session that is not in the programme any more.
 *
 * @param release the number of the release that took it out
 */
public record GonePage(Site site, int release) {}
