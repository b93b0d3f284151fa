// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;

/** An edition's names, days and hours as somebody types them. */
public record SettingsForm(
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String themeZh,
    @Nullable String themeEn,
    @Nullable String summaryZh,
    @Nullable String summaryEn,
    @Nullable String zone,
    @Nullable String firstDay,
    @Nullable String lastDay,
    @Nullable String dayStarts,
    @Nullable String dayEnds,
    @Nullable String version) {

  static SettingsForm of(Edition edition) {
    return new SettingsForm(
        edition.name().zh(),
        edition.name().en(),
        edition.theme().zh(),
        edition.theme().en(),
        edition.summary().zh(),
        edition.summary().en(),
        edition.zone().getId(),
        edition.firstDay().toString(),
        edition.lastDay().toString(),
        edition.dayStarts().toString(),
        edition.dayEnds().toString(),
        String.valueOf(edition.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }

  public Bilingual theme() {
    return new Bilingual(text(themeZh), text(themeEn));
  }

  public Bilingual summary() {
    return new Bilingual(text(summaryZh), text(summaryEn));
  }
}
