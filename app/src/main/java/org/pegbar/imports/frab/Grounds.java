// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Places;
import org.pegbar.edition.Room;
import org.pegbar.edition.Track;
import org.pegbar.edition.Venue;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.kind.Codes;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Draft;
import org.pegbar.programme.frab.FrabSchedule;

/** Puts in what a schedule's sessions stand on: one venue, its rooms, its tracks; found by name. */
final class Grounds {

  private static final List<String> COLOURS =
      List.of("vermilion", "blue", "moss", "ochre", "plum", "teal", "clay", "ink");

  private final Edition edition;
  private final Draft draft;
  private final Places places;
  private final Tally roomTally = new Tally();
  private final Tally trackTally = new Tally();

  Grounds(Draft draft, Places places) {
    this.edition = draft.edition();
    this.draft = draft;
    this.places = places;
  }

  Tally rooms() {
    return roomTally;
  }

  Tally tracks() {
    return trackTally;
  }

  /** The ids of the schedule's rooms, by name. */
  Map<String, String> putRooms(FrabSchedule schedule) {
    var ids = new HashMap<String, String>();
    draft.place().rooms().forEach(room -> names(room.name(), room.code(), room.id(), ids));
    var codes = codes(draft.place().rooms().stream().map(Room::code));
    int position = draft.place().rooms().size();
    var capacities = schedule.roomCapacities();
    for (var name : schedule.roomNames().stream().map(String::strip).distinct().toList()) {
      if (ids.containsKey(name)) {
        roomTally.change(false);
      } else if (!name.isEmpty()) {
        int capacity = capacities.getOrDefault(name, 0);
        var room = room(name, codes, venue(schedule), capacity, position++);
        places.add(edition.id(), room);
        ids.put(name, room.id());
        roomTally.add();
      }
    }
    return ids;
  }

  private static Room room(
      String name, Set<String> codes, String venue, int capacity, int position) {
    var code = fresh(name, codes);
    return new Room(
        RandomCode.fresh(), venue, code, OneSide.of(name), capacity, 0, Set.of(), 0, position, 1);
  }

  private Optional<String> madeVenue = Optional.empty();

  private String venue(FrabSchedule schedule) {
    if (madeVenue.isEmpty()) {
      var name =
          schedule
              .conference("venue")
              .or(() -> schedule.conference("title"))
              .map(String::strip)
              .filter(text -> !text.isEmpty())
              .orElse(edition.slug());
      madeVenue = Optional.of(knownVenue(name).orElseGet(() -> newVenue(name)));
    }
    return madeVenue.orElseThrow();
  }

  private Optional<String> knownVenue(String name) {
    return draft.place().venues().stream()
        .filter(venue -> venue.name().zh().equals(name) || venue.name().en().equals(name))
        .map(Venue::id)
        .findFirst();
  }

  private String newVenue(String name) {
    var codes = codes(draft.place().venues().stream().map(Venue::code));
    var venue =
        new Venue(
            RandomCode.fresh(),
            fresh(name, codes),
            OneSide.of(name),
            Bilingual.empty(),
            Optional.empty(),
            1);
    places.add(edition.id(), venue);
    return venue.id();
  }

  /** The ids of the schedule's tracks, by name. */
  Map<String, String> putTracks(FrabSchedule schedule) {
    var ids = new HashMap<String, String>();
    draft.place().tracks().forEach(track -> names(track.name(), track.code(), track.id(), ids));
    var codes = codes(draft.place().tracks().stream().map(Track::code));
    int position = draft.place().tracks().size();
    var named = schedule.tracks().stream().map(track -> track.name());
    var used = schedule.events().map(event -> event.text("track"));
    for (var name : Stream.concat(named, used).map(String::strip).distinct().toList()) {
      if (ids.containsKey(name)) {
        trackTally.change(false);
      } else if (!name.isEmpty()) {
        var colour = COLOURS.get(position % COLOURS.size());
        var code = fresh(name, codes);
        var track = new Track(RandomCode.fresh(), code, OneSide.of(name), colour, position++, 1);
        places.add(edition.id(), track);
        ids.put(name, track.id());
        trackTally.add();
      }
    }
    return ids;
  }

  private static void names(Bilingual name, String code, String id, Map<String, String> ids) {
    Stream.of(code, name.zh(), name.en())
        .filter(text -> !text.isEmpty())
        .forEach(text -> ids.put(text, id));
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(java.util.stream.Collectors.toCollection(java.util.HashSet::new));
  }

  private static String fresh(String name, Set<String> codes) {
    var code = Codes.fresh(OneSide.of(name), codes::contains);
    codes.add(code);
    return code;
  }
}
