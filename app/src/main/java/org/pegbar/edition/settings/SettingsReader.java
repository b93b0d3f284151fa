// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import static org.pegbar.web.Typed.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Zones;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/** Reads what was typed into an edition, if it can be one. */
final class SettingsReader {

  private SettingsReader() {}

  static Optional<Edition> read(Edition now, SettingsForm form, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var zone = text(form.zone());
    gathering.check(Zones.isKnown(zone), "zone", "edition.settings.problem.zone", zone);
    var first = Typed.date(text(form.firstDay()), "firstDay", gathering);
    var last = Typed.date(text(form.lastDay()), "lastDay", gathering);
    var starts = Typed.time(text(form.dayStarts()), "dayStarts", gathering);
    var ends = Typed.time(text(form.dayEnds()), "dayEnds", gathering);
    if (first.isPresent() && last.isPresent()) {
      checkDays(first.get(), last.get(), gathering);
    }
    if (starts.isPresent() && ends.isPresent()) {
      checkHours(starts.get(), ends.get(), gathering);
    }
    if (!gathering.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Edition(
            now.id(),
            now.slug(),
            form.name(),
            form.theme(),
            form.summary(),
            ZoneId.of(zone),
            first.orElseThrow(),
            last.orElseThrow(),
            starts.orElseThrow(),
            ends.orElseThrow(),
            Typed.version(form.version())));
  }

  private static void checkDays(LocalDate first, LocalDate last, Problems.Gathering gathering) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    gathering.check(
        days >= 1 && days <= 61,
        "lastDay",
        "edition.settings.problem.days",
        first.toString(),
        last.toString());
  }

  private static void checkHours(LocalTime starts, LocalTime ends, Problems.Gathering gathering) {
    gathering.check(
        starts.isBefore(ends),
        "dayEnds",
        "edition.settings.problem.hours",
        starts.toString(),
        ends.toString());
  }
}
