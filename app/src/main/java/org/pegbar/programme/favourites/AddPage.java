// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import org.pegbar.programme.publication.Published;
import org.pegbar.programme.site.Site;

/** Asks whether a session is to be attended, for browsers without scripts. */
public record AddPage(Site site, Published.Session session, boolean chosen) {}
