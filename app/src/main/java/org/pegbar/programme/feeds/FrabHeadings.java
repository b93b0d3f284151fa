// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabList;
import org.pegbar.programme.frab.FrabOutline;
import org.pegbar.programme.frab.FrabRoom;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;

/**
 * The tracks and rooms of a frab schedule: first those that an imported schedule named, in its
 * order and under the names that they have now, then those that came since.
 */
record FrabHeadings(Publication publication, Language language, Optional<FrabOutline> outline) {

  private static final String TRACKS = "tracks";

  /** The tracks within the conference; none if the schedule had them after it. */
  List<FrabText> conferenceTracks() {
    return hasTail() ? List.of() : tracks(given("track"));
  }

  /** What stands between the conference and the days. */
  List<FrabField> tail() {
    return outline.map(told -> told.schedule().tail()).orElse(List.of()).stream()
        .map(field ->
            field instanceof FrabList list && list.name().equals(TRACKS)
                ? new FrabList(TRACKS, tracks(list.items()))
                : field)
        .toList();
  }

  private boolean hasTail() {
    return outline.stream()
        .flatMap(told -> told.schedule().tail().stream())
        .anyMatch(field -> field instanceof FrabList && field.name().equals(TRACKS));
  }

  private List<FrabText> given(String name) {
    return outline.map(told -> told.schedule().conference()).orElse(List.of()).stream()
        .filter(field -> field.name().equals(name) && field instanceof FrabText)
        .map(FrabText.class::cast)
        .toList();
  }

  private List<FrabText> tracks(List<FrabText> given) {
    var all = new ArrayList<FrabText>();
    var seen = new HashSet<String>();
    for (var item : given) {
      outline
          .flatMap(told -> told.track(name(item)))
          .flatMap(publication::track)
          .ifPresent(track -> {
            seen.add(track.id());
            all.add(named(item, track.name()));
          });
    }
    publication.document().tracks().stream()
        .filter(track -> !seen.contains(track.id()))
        .forEach(track -> all.add(own(track)));
    return all;
  }

  /** The rooms, for JSON. */
  List<FrabText> rooms() {
    var all = new ArrayList<FrabText>();
    var seen = new HashSet<String>();
    for (var item : given("room")) {
      outline
          .flatMap(told -> told.room(name(item)))
          .flatMap(publication::room)
          .ifPresent(room -> {
            seen.add(room.id());
            var named = named(item, room.name());
            all.add(
                room.capacity() > 0
                    ? named.withData("capacity", Optional.of(String.valueOf(room.capacity())))
                    : named);
          });
    }
    publication.document().rooms().stream()
        .filter(room -> !seen.contains(room.id()))
        .forEach(room -> all.add(own(room)));
    return all;
  }

  private static String name(FrabText item) {
    return item.attribute("name").orElse(item.text()).strip();
  }

  private FrabText named(FrabText item, Bilingual name) {
    if (FrabConference.says(name, name(item))) {
      return item;
    }
    return item.attribute("name").isPresent()
        ? item.with("name", name.read(language))
        : item.saying(name.read(language));
  }

  private FrabText own(Published.Track track) {
    var name = track.name().read(language);
    if (hasTail()) {
      return new FrabText("track", name);
    }
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("name", name);
    TrackColour.hex(track.colour()).ifPresent(colour -> attributes.put("color", colour));
    attributes.put("slug", "t-" + FrabSlug.of(track.code(), track.id()));
    return new FrabText("track", attributes, "");
  }

  private FrabText own(Published.Room room) {
    var attributes = new LinkedHashMap<>(listed(room).orElse(Map.of()));
    if (!FrabConference.says(room.name(), attributes.getOrDefault("name", "").strip())) {
      attributes.put("name", room.name().read(language));
    }
    attributes.put("guid", guid(room));
    return new FrabText("room", attributes, "")
        .withData("capacity", Optional.of(String.valueOf(room.capacity())));
  }

  /** What the days of the schedule say of a room. */
  private Optional<Map<String, String>> listed(Published.Room room) {
    return outline.stream()
        .flatMap(told ->
            told.schedule().days().stream()
                .flatMap(day -> day.rooms().stream())
                .filter(one -> told.room(one.name()).filter(room.id()::equals).isPresent()))
        .map(FrabRoom::attributes)
        .findFirst();
  }

  /** A room's name across systems: the one that the schedule gave it, or else our own. */
  String guid(Published.Room room) {
    return listed(room)
        .flatMap(attributes -> Optional.ofNullable(attributes.get("guid")))
        .or(() ->
            given("room").stream()
                .filter(item -> isOf(item, room))
                .flatMap(item -> item.attribute("guid").stream())
                .findFirst())
        .orElseGet(() -> ownGuid(room));
  }

  private boolean isOf(FrabText item, Published.Room room) {
    return outline.flatMap(told -> told.room(name(item))).filter(room.id()::equals).isPresent();
  }

  /** A room's name across systems, the same in every release (RFC 9562, version 3). */
  private static String ownGuid(Published.Room room) {
    var name = ("pegbar/room/" + room.id()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
