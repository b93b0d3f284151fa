// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.pegbar.language.Bilingual;
import org.pegbar.web.Problems;

/** What comes of saving one thing of an edition. */
public sealed interface Saving {

  record Saved(Bilingual name) implements Saving {}

  /** Nothing was written; whatever was typed stays in the form. */
  record Refused(Problems problems) implements Saving {

    public Refused(String field, String key, Object... arguments) {
      this(Problems.one(field, key, arguments));
    }
  }
}
