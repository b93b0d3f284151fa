// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.overview;

import static org.pegbar.access.Permission.EDITION_EDIT;
import static org.pegbar.access.Permission.VENUES_EDIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.OverviewLine;
import org.pegbar.edition.OverviewSource;
import org.pegbar.edition.Place;
import org.pegbar.edition.Room;
import org.pegbar.edition.Venue;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;
import org.springframework.stereotype.Component;

/** What the edition's own places have to say on the desk's front page. */
@Component
class PlaceOverview implements OverviewSource {

  private final Editions editions;

  PlaceOverview(Editions editions) {
    this.editions = editions;
  }

  @Override
  public List<OverviewLine> lines(EditionId edition) {
    var place = editions.place(edition);
    var lines = new ArrayList<OverviewLine>();
    if (place.rooms().isEmpty()) {
      var path = place.venues().isEmpty() ? "/desk/venues/new" : "/desk/rooms/new";
      var key = place.venues().isEmpty() ? "edition.overview.no-venue" : "edition.overview.no-room";
      lines.add(new OverviewLine(300, true, key, List.of(), path, VENUES_EDIT));
    }
    if (place.activities().isEmpty()) {
      lines.add(
          new OverviewLine(
              340,
              true,
              "edition.overview.no-activity",
              List.of(),
              "/desk/activities/new",
              EDITION_EDIT));
    }
    unknownWays(place)
        .ifPresent(ways ->
            lines.add(
                new OverviewLine(
                    310,
                    true,
                    "edition.overview.unknown-ways",
                    List.of(ways),
                    "/desk/venues",
                    VENUES_EDIT)));
    return lines;
  }

  /** Ways between two venues for which nobody has said how long they take. */
  private static Optional<Bilingual> unknownWays(Place place) {
    var ways = new ArrayList<Bilingual>();
    for (var from : place.venues()) {
      for (var to : place.venues()) {
        if (!from.equals(to) && place.minutes(from.id(), to.id()) == 0) {
          ways.add(way(from, to));
        }
      }
    }
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(Bilingual.list(ways.stream().limit(3).toList()));
  }

  private static Bilingual way(Venue from, Venue to) {
    return new Bilingual(
        from.name().zh() + " → " + to.name().zh(), from.name().en() + " → " + to.name().en());
  }

  @Override
  public List<Content> contents(EditionId edition) {
    var place = editions.place(edition);
    return List.of(
        content(
            300,
            "venues",
            place.venues().size(),
            place.venues().stream().flatMap(one -> Stream.of(one.name(), one.address()))),
        content(320, "rooms", place.rooms().size(), place.rooms().stream().map(Room::name)),
        content(330, "items", place.items().size(), place.items().stream().map(one -> one.name())),
        content(
            340,
            "activities",
            place.activities().size(),
            place.activities().stream().flatMap(one -> Stream.of(one.name(), one.summary()))),
        content(
            350, "tracks", place.tracks().size(), place.tracks().stream().map(one -> one.name())));
  }

  private static Content content(int order, String kind, int count, Stream<Bilingual> texts) {
    return new Content(
        order,
        "edition." + kind + ".title",
        "/desk/" + kind,
        count,
        Completeness.of(texts.toList()));
  }
}
