// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import org.jspecify.annotations.Nullable;
import org.pegbar.language.Bilingual;
import org.pegbar.web.Typed;

/** What the browser sends to release. {@code seen} is the newest release the organiser knew of. */
record ReleaseForm(
    @Nullable String seen,
    @Nullable String noteZh,
    @Nullable String noteEn,
    @Nullable String knowingly) {

  Bilingual note() {
    return new Bilingual(Typed.text(noteZh), Typed.text(noteEn));
  }

  int seenNumber() {
    var typed = Typed.text(seen);
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  boolean isKnowingly() {
    return !Typed.text(knowingly).isEmpty();
  }
}
