// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.closures;

import java.util.List;
import org.pegbar.edition.Booked;
import org.pegbar.edition.Bookings.Booking;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Places;
import org.pegbar.edition.Saving;
import org.pegbar.language.Bilingual;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes rooms and items for a time, unless something is placed there. */
@Component
class Closing {

  private static final int MOST_NAMES = 5;

  private final Places places;
  private final Booked booked;
  private final TransactionTemplate transaction;

  Closing(Places places, Booked booked, PlatformTransactionManager transactions) {
    this.places = places;
    this.booked = booked;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Closes what is called by this name; a refusal by the clock names what is placed there. */
  Saving close(Edition edition, Closure closure, Bilingual name) {
    try {
      transaction.executeWithoutResult(status -> places.close(edition.id(), closure));
      return new Saving.Saved(name);
    } catch (DataIntegrityViolationException refused) {
      var used = inTheWay(edition, closure).stream().map(Booking::title).limit(MOST_NAMES).toList();
      return new Saving.Refused("what", "edition.closures.problem.used", Bilingual.list(used));
    }
  }

  private List<Booking> inTheWay(Edition edition, Closure closure) {
    return booked.list(edition.id()).stream()
        .filter(one -> one.from().isBefore(closure.to()) && closure.from().isBefore(one.to()))
        .filter(one ->
            one.roomId().equals(closure.holderId())
                || one.attending().stream().anyMatch(who -> who.id().equals(closure.holderId())))
        .toList();
  }
}
