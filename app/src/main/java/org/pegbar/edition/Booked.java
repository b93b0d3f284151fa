// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.pegbar.edition.Bookings.Booking;
import org.springframework.stereotype.Component;

/** Everything that any module has placed in an edition. */
@Component
public class Booked {

  private final List<Bookings> sources;

  Booked(List<Bookings> sources) {
    this.sources = List.copyOf(sources);
  }

  public List<Booking> list(EditionId edition) {
    return sources.stream().flatMap(source -> source.list(edition).stream()).toList();
  }
}
