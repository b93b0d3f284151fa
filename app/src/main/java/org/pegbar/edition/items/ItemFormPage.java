// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.items;

import java.util.List;
import java.util.stream.Stream;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one item shows.
 *
 * @param id its id, or {@code new}
 */
public record ItemFormPage(String id, ItemForm form, Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }

  public List<Option> kindOptions(Frame frame) {
    return Stream.of("print", "equipment")
        .map(kind -> new Option(kind, frame.t("edition.items.kind." + kind)))
        .toList();
  }
}
