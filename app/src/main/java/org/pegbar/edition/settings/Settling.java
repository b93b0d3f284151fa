// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import org.pegbar.edition.Booked;
import org.pegbar.edition.Bookings.Booking;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionRows;
import org.pegbar.edition.Saving;
import org.pegbar.web.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles an edition's names, days and hours. No placed session is left outside its days. */
@Component
class Settling {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final EditionRows editions;
  private final Booked booked;

  Settling(EditionRows editions, Booked booked) {
    this.editions = editions;
    this.booked = booked;
  }

  @Transactional
  public Saving save(Edition now, SettingsForm form) {
    var gathering = new Problems.Gathering();
    var read = SettingsReader.read(now, form, gathering);
    read.ifPresent(wanted -> checkSessions(now, wanted, gathering));
    if (read.isEmpty() || !gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    return editions.update(read.get())
        ? new Saving.Saved(read.get().name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  private void checkSessions(Edition now, Edition wanted, Problems.Gathering gathering) {
    Predicate<Booking> cutOff = one -> isWithin(now, one) && !isWithin(wanted, one);
    booked.list(now.id()).stream()
        .filter(cutOff)
        .forEach(one ->
            gathering.check(
                false,
                "firstDay",
                "edition.settings.problem.cut-off",
                one.title(),
                TIME.format(one.from().atZone(wanted.zone()))));
  }

  private static boolean isWithin(Edition edition, Booking booking) {
    LocalDate day = booking.from().atZone(edition.zone()).toLocalDate();
    return !day.isBefore(edition.firstDay()) && !day.isAfter(edition.lastDay());
  }
}
