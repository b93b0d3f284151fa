// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.journeys;

import static org.pegbar.web.Typed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pegbar.edition.Booked;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Journey;
import org.pegbar.edition.JourneyRows;
import org.pegbar.edition.Place;
import org.pegbar.edition.Venue;
import org.pegbar.edition.venues.VenueListPage;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes how long the ways between venues take. What is placed must stay possible: if somebody
 * could not arrive any more, nothing is changed, and each of them is named.
 */
@Component
class Travelling {

  sealed interface Outcome {}

  record Saved(int changes) implements Outcome {}

  record Refused(Problems problems) implements Outcome {}

  private final JourneyRows journeys;
  private final Editions editions;
  private final Booked booked;
  private final TransactionTemplate transaction;

  Travelling(
      JourneyRows journeys, Editions editions, Booked booked, TransactionTemplate transaction) {
    this.journeys = journeys;
    this.editions = editions;
    this.booked = booked;
    this.transaction = transaction;
  }

  Outcome save(Edition edition, Map<String, String> typed) {
    var place = editions.place(edition.id());
    var gathering = new Problems.Gathering();
    var changed = changes(place, typed, gathering);
    if (gathering.problems().isEmpty()) {
      Lateness.find(booked.list(edition.id()), changed)
          .forEach(late -> gathering.check(false, "", late.key(), late.arguments(edition, place)));
    }
    return gathering.problems().isEmpty() ? write(changed) : new Refused(gathering.problems());
  }

  /** The clock has the last word: whoever was placed meanwhile is protected by it. */
  private Outcome write(List<Journey> changed) {
    try {
      transaction.executeWithoutResult(status -> changed.forEach(journeys::write));
      return new Saved(changed.size());
    } catch (DataIntegrityViolationException e) {
      return new Refused(Problems.one("", "edition.journeys.problem.clock"));
    }
  }

  private static List<Journey> changes(
      Place place, Map<String, String> typed, Problems.Gathering gathering) {
    var changed = new ArrayList<Journey>();
    for (var from : place.venues()) {
      for (var to : place.venues()) {
        var field = VenueListPage.field(from, to);
        if (!from.equals(to) && typed.containsKey(field)) {
          read(from, to, text(typed.get(field)), gathering, changed);
        }
      }
    }
    changed.removeIf(way -> place.minutes(way.fromVenueId(), way.toVenueId()) == way.minutes());
    return changed;
  }

  private static void read(
      Venue from, Venue to, String text, Problems.Gathering gathering, List<Journey> changed) {
    Typed.number(text.isEmpty() ? "0" : text, 0, 1440, VenueListPage.field(from, to), gathering)
        .ifPresent(minutes -> changed.add(new Journey(from.id(), to.id(), minutes)));
  }
}
