// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import org.pegbar.web.Problems;

/**
 * What the form of one venue shows.
 *
 * @param id its id, or {@code new}
 */
public record VenueFormPage(String id, VenueForm form, Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }
}
