// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import java.util.Map;
import org.pegbar.edition.Place;
import org.pegbar.edition.Venue;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;
import org.pegbar.web.Problems;

/**
 * The venues and the ways between them; buttons only for those who may press them.
 *
 * @param typed minutes as somebody typed them, by {@code from.to}; empty unless they were refused
 */
public record VenueListPage(
    Place place, boolean mayEdit, Map<String, String> typed, Problems problems) {

  public VenueListPage {
    typed = Map.copyOf(typed);
  }

  public Completeness completeness() {
    return place.venues().stream()
        .map(one -> Completeness.of(one.name(), one.address()))
        .reduce(new Completeness(0, 0), Completeness::plus);
  }

  public static String field(Venue from, Venue to) {
    return from.id() + "." + to.id();
  }

  /** What the matrix shows for a way: what was typed, else what is known. */
  public String minutes(Venue from, Venue to) {
    var known = String.valueOf(place.minutes(from.id(), to.id()));
    return typed.getOrDefault(field(from, to), known);
  }

  /** What a field of the matrix is called by those who do not see it. */
  public static Bilingual way(Venue from, Venue to) {
    return new Bilingual(
        from.name().zh() + " → " + to.name().zh(), from.name().en() + " → " + to.name().en());
  }
}
