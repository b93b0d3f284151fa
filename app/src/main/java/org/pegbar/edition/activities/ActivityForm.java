// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.activities;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Activity;
import org.pegbar.language.Bilingual;

/** An activity as somebody types it. */
public record ActivityForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String number,
    @Nullable String summaryZh,
    @Nullable String summaryEn,
    @Nullable String version) {

  static ActivityForm blank(int number) {
    return new ActivityForm("", "", "", String.valueOf(number), "", "", "0");
  }

  static ActivityForm of(Activity activity) {
    return new ActivityForm(
        activity.code(),
        activity.name().zh(),
        activity.name().en(),
        String.valueOf(activity.number()),
        activity.summary().zh(),
        activity.summary().en(),
        String.valueOf(activity.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }

  public Bilingual summary() {
    return new Bilingual(text(summaryZh), text(summaryEn));
  }
}
