// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;

/**
 * A new edition as somebody types it.
 *
 * @param copyFrom the slug of the edition whose places and headings it takes over; may be empty
 */
public record FoundingForm(
    @Nullable String slug,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String zone,
    @Nullable String firstDay,
    @Nullable String lastDay,
    @Nullable String copyFrom) {

  static FoundingForm blank() {
    return new FoundingForm("", "", "", "Asia/Shanghai", "", "", "");
  }

  /** The next one after an edition: a year later, on the same days of the week. */
  static FoundingForm after(Edition last) {
    return new FoundingForm(
        "",
        last.name().zh(),
        last.name().en(),
        last.zone().getId(),
        last.firstDay().plusWeeks(52).toString(),
        last.lastDay().plusWeeks(52).toString(),
        last.slug());
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }
}
