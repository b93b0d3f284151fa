// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.closures;

import static org.pegbar.web.Typed.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Place;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/**
 * A closure as somebody types it.
 *
 * @param what {@code room:id} or {@code item:id}
 */
public record ClosureForm(
    @Nullable String what,
    @Nullable String fromDay,
    @Nullable String from,
    @Nullable String toDay,
    @Nullable String to,
    @Nullable String reasonZh,
    @Nullable String reasonEn) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** The form for the whole first day. */
  static ClosureForm fresh(Edition edition) {
    var day = edition.firstDay().toString();
    return new ClosureForm(
        "", day, edition.dayStarts().format(CLOCK), day, edition.dayEnds().format(CLOCK), "", "");
  }

  public String shown(String field) {
    return text(
        switch (field) {
          case "what" -> what;
          case "fromDay" -> fromDay;
          case "from" -> from;
          case "toDay" -> toDay;
          default -> to;
        });
  }

  public Bilingual reason() {
    return new Bilingual(text(reasonZh), text(reasonEn));
  }

  /** The closure, none if anything in the form is wrong. */
  Optional<Closure> read(Edition edition, Place place, Problems.Gathering gathering) {
    var kind = text(what).startsWith("item:") ? Closure.ITEM : Closure.ROOM;
    var id = text(what).replaceFirst("^(room|item):", "");
    boolean known =
        kind.equals(Closure.ITEM) ? place.item(id).isPresent() : place.room(id).isPresent();
    gathering.check(known, "what", "edition.closures.problem.what");
    var begins = moment(edition, fromDay, "fromDay", from, "from", gathering);
    var ends = moment(edition, toDay, "toDay", to, "to", gathering);
    if (!known || begins.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    return gathering.check(
            begins.get().isBefore(ends.get()), "to", "edition.closures.problem.order", text(from))
        ? Optional.of(new Closure(RandomCode.fresh(), kind, id, begins.get(), ends.get(), reason()))
        : Optional.empty();
  }

  private static Optional<Instant> moment(
      Edition edition,
      @Nullable String day,
      String dayField,
      @Nullable String time,
      String timeField,
      Problems.Gathering gathering) {
    var date = Typed.date(text(day), dayField, gathering);
    var clock = Typed.time(text(time), timeField, gathering);
    return date.flatMap(on -> clock.map(at -> on.atTime(at).atZone(edition.zone()).toInstant()));
  }
}
