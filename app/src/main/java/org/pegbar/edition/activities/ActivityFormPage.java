// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.activities;

import org.pegbar.web.Problems;

/**
 * What the form of one activity shows.
 *
 * @param id its id, or {@code new}
 */
public record ActivityFormPage(String id, ActivityForm form, Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }
}
