// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.util.List;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.people.MergeStep.Hindrance;
import org.pegbar.web.Frame;

/**
 * Two records side by side.
 *
 * @param into the record that stays
 * @param from the record that is given up
 * @param editions all editions of the instance, to name those in which the two take part
 */
public record MergePage(Side into, Side from, List<Edition> editions, List<Hindrance> hindrances) {

  public List<Side> sides() {
    return List.of(into, from);
  }

  public List<String> fields() {
    return Chosen.FIELDS;
  }

  /** What a record says in a field, for the reader; empty if nothing. */
  public String value(Side side, String field, Frame frame) {
    return switch (field) {
      case "name" -> (side.name() + "  " + side.nameLatin()).strip();
      case "email" -> side.email();
      case "languages" -> String.join(", ", side.languages());
      case "biography" -> frame.read(side.biography()).text();
      default -> side.photoFileId().isPresent() ? frame.t("people.merging.has-photo") : "";
    };
  }

  /** The field is taken from the record that stays, unless it says nothing there. */
  public boolean isProposed(Side side, String field, Frame frame) {
    var fromInto = !value(into, field, frame).isEmpty() || value(from, field, frame).isEmpty();
    return fromInto == side.id().equals(into.id());
  }

  public Bilingual editionsOf(Side side) {
    return Bilingual.list(
        editions.stream()
            .filter(one -> side.editions().contains(one.id()))
            .map(Edition::name)
            .toList());
  }

  public String text(Hindrance hindrance, Frame frame) {
    return frame.t(
        hindrance.key(),
        hindrance.arguments().stream()
            .map(one -> one instanceof Bilingual name ? frame.read(name).text() : one)
            .toArray());
  }
}
