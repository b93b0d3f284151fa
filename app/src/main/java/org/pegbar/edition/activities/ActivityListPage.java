// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.activities;

import org.pegbar.edition.Place;
import org.pegbar.language.Completeness;

/** What the list of activities shows; its buttons only to those who may press them. */
public record ActivityListPage(Place place, boolean mayEdit) {

  public Completeness completeness() {
    return place.activities().stream()
        .map(one -> Completeness.of(one.name(), one.summary()))
        .reduce(new Completeness(0, 0), Completeness::plus);
  }
}
