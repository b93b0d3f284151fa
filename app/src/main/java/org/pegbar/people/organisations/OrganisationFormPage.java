// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import java.util.Arrays;
import java.util.List;
import org.pegbar.people.Organisation;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one organisation shows.
 *
 * @param id its id, or {@code new}
 */
public record OrganisationFormPage(String id, OrganisationForm form, Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }

  public List<Option> kindOptions(Frame frame) {
    return kinds(frame);
  }

  static List<Option> kinds(Frame frame) {
    return Arrays.stream(Organisation.Kind.values())
        .map(kind -> new Option(kind.code(), frame.t("people.organisations.kind." + kind.code())))
        .toList();
  }
}
