// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** An edition as the parameters of a statement. */
final class EditionParameters extends MapSqlParameterSource {

  EditionParameters(Edition edition) {
    super(
        Map.ofEntries(
            Map.entry("id", edition.id().value()),
            Map.entry("slug", edition.slug()),
            Map.entry("nameZh", edition.name().zh()),
            Map.entry("nameEn", edition.name().en()),
            Map.entry("themeZh", edition.theme().zh()),
            Map.entry("themeEn", edition.theme().en()),
            Map.entry("summaryZh", edition.summary().zh()),
            Map.entry("summaryEn", edition.summary().en()),
            Map.entry("zone", edition.zone().getId()),
            Map.entry("firstDay", edition.firstDay()),
            Map.entry("lastDay", edition.lastDay()),
            Map.entry("dayStarts", edition.dayStarts()),
            Map.entry("dayEnds", edition.dayEnds()),
            Map.entry("version", edition.version())));
  }
}
