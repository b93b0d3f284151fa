// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.items;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Item;
import org.pegbar.language.Bilingual;

/** An item as somebody types it. */
public record ItemForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String kind,
    @Nullable String version) {

  static ItemForm blank() {
    return new ItemForm("", "", "", "print", "0");
  }

  static ItemForm of(Item item) {
    return new ItemForm(
        item.code(),
        item.name().zh(),
        item.name().en(),
        item.kind(),
        String.valueOf(item.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }
}
