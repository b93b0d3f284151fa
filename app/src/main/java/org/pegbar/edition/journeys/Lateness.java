// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.journeys;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.edition.Bookings.Attending;
import org.pegbar.edition.Bookings.Booking;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Journey;
import org.pegbar.edition.Place;

/** Somebody, or a booked thing, that would come too late from one placed session to the next. */
record Lateness(Attending who, Booking before, Booking after, Journey way) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  /** Who would be late if the ways took so long. */
  static List<Lateness> find(List<Booking> bookings, List<Journey> ways) {
    var found = new ArrayList<Lateness>();
    for (var way : ways) {
      for (var before : at(bookings, way.fromVenueId())) {
        for (var after : at(bookings, way.toVenueId())) {
          if (!after.from().isBefore(before.to()) && gap(before, after) < way.minutes()) {
            both(before, after).forEach(who -> found.add(new Lateness(who, before, after, way)));
          }
        }
      }
    }
    return found;
  }

  private static List<Booking> at(List<Booking> bookings, String venue) {
    return bookings.stream().filter(one -> one.venueId().equals(venue)).toList();
  }

  private static long gap(Booking before, Booking after) {
    return before.to().until(after.from(), MINUTES);
  }

  private static Stream<Attending> both(Booking before, Booking after) {
    return before.attending().stream().filter(after.attending()::contains);
  }

  String key() {
    return "edition.journeys.problem.late";
  }

  /** Who, from what, until when, to what, from when, minutes needed, minutes there are, the way. */
  Object[] arguments(Edition edition, Place place) {
    return new Object[] {
      who.name(),
      before.title(),
      time(edition, before.to()),
      after.title(),
      time(edition, after.from()),
      way.minutes(),
      gap(before, after),
      place.getVenue(way.fromVenueId()).name(),
      place.getVenue(way.toVenueId()).name()
    };
  }

  private static String time(Edition edition, Instant instant) {
    return TIME.format(instant.atZone(edition.zone()));
  }
}
