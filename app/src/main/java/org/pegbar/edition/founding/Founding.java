// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import static org.pegbar.web.Typed.text;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
import org.pegbar.edition.Zones;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds an edition: empty, or with the places, headings and owners of an earlier one. Nothing of a
 * programme and no participant comes along.
 */
@Component
class Founding {

  sealed interface Outcome {}

  record Founded(Edition edition) implements Outcome {}

  record Refused(Problems problems) implements Outcome {}

  private static final LocalTime DAY_STARTS = LocalTime.of(8, 30);
  private static final LocalTime DAY_ENDS = LocalTime.of(21, 30);

  private final Editions editions;
  private final Places places;
  private final PersonAccess access;
  private final TransactionTemplate transaction;

  Founding(Editions editions, Places places, PersonAccess access, TransactionTemplate transaction) {
    this.editions = editions;
    this.places = places;
    this.access = access;
    this.transaction = transaction;
  }

  Outcome found(FoundingForm form, Viewer viewer) {
    var gathering = new Problems.Gathering();
    var model = editions.find(text(form.copyFrom()));
    var read = read(form, model, gathering);
    if (read.isEmpty()) {
      return new Refused(gathering.problems());
    }
    try {
      transaction.executeWithoutResult(status -> write(read.get(), model, viewer));
      return new Founded(read.get());
    } catch (DuplicateKeyException e) {
      return new Refused(
          Problems.one("slug", "edition.founding.problem.slug-taken", read.get().slug()));
    }
  }

  private void write(Edition edition, Optional<Edition> model, Viewer viewer) {
    editions.add(edition);
    model.ifPresent(from -> {
      places.add(edition.id(), Copy.of(editions.place(from.id())));
      access.copyOwners(from.id().value(), edition.id().value());
    });
    if (model.isEmpty()) {
      viewer.personId().ifPresent(person -> access.makeOwner(edition.id().value(), person));
    }
  }

  private static Optional<Edition> read(
      FoundingForm form, Optional<Edition> model, Problems.Gathering gathering) {
    var slug = text(form.slug());
    gathering.check(
        slug.length() <= 60 && slug.matches("[a-z0-9](-?[a-z0-9])*"),
        "slug",
        "edition.founding.problem.slug",
        slug);
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var zone = text(form.zone());
    gathering.check(Zones.isKnown(zone), "zone", "edition.settings.problem.zone", zone);
    var first = Typed.date(text(form.firstDay()), "firstDay", gathering);
    var last = Typed.date(text(form.lastDay()), "lastDay", gathering);
    first.ifPresent(from ->
        last.ifPresent(to ->
            gathering.check(
                ChronoUnit.DAYS.between(from, to) >= 0 && ChronoUnit.DAYS.between(from, to) <= 60,
                "lastDay",
                "edition.settings.problem.days",
                from.toString(),
                to.toString())));
    if (!gathering.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Edition(
            new EditionId(RandomCode.fresh()),
            slug,
            form.name(),
            model.map(Edition::theme).orElse(Bilingual.empty()),
            model.map(Edition::summary).orElse(Bilingual.empty()),
            ZoneId.of(zone),
            first.orElseThrow(),
            last.orElseThrow(),
            model.map(Edition::dayStarts).orElse(DAY_STARTS),
            model.map(Edition::dayEnds).orElse(DAY_ENDS),
            1));
  }
}
