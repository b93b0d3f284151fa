// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import java.util.List;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Zones;
import org.pegbar.language.Completeness;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the edition's settings show.
 *
 * @param mayCopy whether the reader may make a new edition after this one
 */
public record SettingsPage(Edition edition, SettingsForm form, boolean mayCopy, Problems problems) {

  public Completeness completeness() {
    return Completeness.of(edition.name(), edition.theme(), edition.summary());
  }

  public List<Option> zoneOptions() {
    return Zones.options();
  }
}
