// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pegbar.edition.Activity;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Item;
import org.pegbar.edition.Track;
import org.pegbar.people.Participant;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;

/** A session as a row, and a row as a session. */
final class SessionCells {

  private final Draft draft;
  private final References rooms = new References("imports.sessions.unknown-room");
  private final References activities = new References("imports.sessions.unknown-activity");
  private final References tracks = new References("imports.sessions.unknown-track");
  private final References items = new References("imports.sessions.unknown-item");
  private final References people = new References("imports.sessions.unknown-person");
  private final Words parts = SessionWords.parts();

  SessionCells(Draft draft) {
    this.draft = draft;
    var place = draft.place();
    place.rooms().forEach(one -> rooms.know(one.id(), one.code(), one.name()));
    place.items().forEach((Item one) -> items.know(one.id(), one.code(), one.name()));
    place.tracks().forEach((Track one) -> tracks.know(one.id(), one.code(), one.name()));
    place.activities().forEach((Activity one) -> activities.know(one.id(), one.code(), one.name()));
    for (Participant one : draft.people()) {
      people.know(one.id(), one.code(), one.person().name(), one.person().nameLatin());
    }
  }

  Cells cells(Session session) {
    var zone = draft.edition().zone();
    var placement = session.placement();
    return Cells.empty()
        .with("number", session.number())
        .with("title", session.title())
        .with("abstract", session.summary())
        .with("kind", session.kind().code())
        .with("activity", session.activityId().map(activities::code).orElse(""))
        .with("track", session.trackId().map(tracks::code).orElse(""))
        .with("minutes", session.minutes())
        .with("language", session.language())
        .with("interpretation", session.interpretation().stream().sorted().toList())
        .with("audience", session.audience())
        .with("age_rating", session.ageRating().code())
        .with("state", session.state().code())
        .with("equipment", session.equipment().stream().map(Equipment::code).sorted().toList())
        .with("items", session.itemIds().stream().map(items::code).sorted().toList())
        .with("people", session.parts().stream().map(this::written).toList())
        .with("room", placement.map(at -> rooms.code(at.roomId())).orElse(""))
        .with("start", placement.map(at -> Times.minute(at.startsAt(), zone)).orElse(""))
        .with("premiere", session.premiere())
        .with("pinned", placement.map(at -> at.pinned() ? "yes" : "no").orElse(""));
  }

  private String written(Part part) {
    return part.role().code() + ":" + people.code(part.personId());
  }

  Cells resolve(Cells cells, Faults faults) {
    var resolved = activities.resolve(cells, "activity", faults);
    resolved = tracks.resolve(resolved, "track", faults);
    resolved = rooms.resolve(resolved, "room", faults);
    if (!resolved.get("items").isEmpty()) {
      resolved = resolved.with("items", itemCodes(resolved.get("items"), faults));
    }
    return resolved.get("people").isEmpty()
        ? resolved
        : resolved.with("people", partCodes(resolved.get("people"), faults));
  }

  private List<String> itemCodes(String written, Faults faults) {
    var codes = new ArrayList<String>();
    for (var one : Parsers.parts(written)) {
      items.codeOf(one).ifPresentOrElse(codes::add, () -> items.unknown("items", one, faults));
    }
    return codes.stream().distinct().sorted().toList();
  }

  /** {@code chair:zhong-mingdai; 李四} becomes {@code chair:zhong-mingdai; speaker:li-si}. */
  private List<String> partCodes(String written, Faults faults) {
    var codes = new LinkedHashSet<String>();
    for (var one : Parsers.parts(written)) {
      int colon = one.replace('：', ':').indexOf(':');
      var role = colon < 0 ? "speaker" : one.substring(0, colon).strip();
      var person = one.substring(colon + 1).strip();
      switch (parts.parse(role)) {
        case Parser.Wrong(var complaint) -> faults.add("people", complaint);
        case Parser.Value(var part) ->
            people
                .codeOf(person)
                .ifPresentOrElse(
                    code -> codes.add(part + ":" + code),
                    () -> people.unknown("people", person, faults));
      }
    }
    return List.copyOf(codes);
  }

  Session session(String id, UUID guid, Optional<Session> before, Cells cells) {
    return new Session(
        id,
        cells.number("number", 1),
        guid,
        cells.bilingual("title"),
        cells.bilingual("abstract"),
        SessionKind.find(cells.get("kind")).orElse(SessionKind.OTHER),
        before.map(Session::importedKind).orElse(""),
        activities.id(cells.get("activity")),
        tracks.id(cells.get("track")),
        cells.number("minutes", 1),
        cells.get("language"),
        cells.list("interpretation"),
        cells.number("audience", 0),
        AgeRating.find(cells.get("age_rating")).orElse(AgeRating.ALL),
        SessionState.find(cells.get("state")).orElse(SessionState.IDEA),
        RoomsKind.equipment(cells),
        cells.flag("premiere"),
        placement(before, cells),
        cells.list("people").stream().map(one -> part(before, one)).toList(),
        cells.list("items").stream()
            .flatMap(code -> items.id(code).stream())
            .sorted(Comparator.naturalOrder())
            .toList(),
        before.flatMap(Session::source),
        before.map(Session::version).orElse(1));
  }

  /**
   * A place and time that somebody writes down is meant: unless they say otherwise, it is pinned.
   */
  private Optional<Placement> placement(Optional<Session> before, Cells cells) {
    return rooms
        .id(cells.get("room"))
        .map(room ->
            new Placement(
                room,
                Times.instant(cells.get("start"), draft.edition().zone()),
                !cells.get("pinned").equals("no"),
                isContested(before, cells, room)));
  }

  private boolean isContested(Optional<Session> before, Cells cells, String room) {
    return before
        .flatMap(Session::placement)
        .filter(at -> at.contested() && at.roomId().equals(room))
        .map(at -> Times.minute(at.startsAt(), draft.edition().zone()))
        .filter(start -> start.equals(cells.get("start")))
        .isPresent();
  }

  private Part part(Optional<Session> before, String written) {
    int colon = written.indexOf(':');
    var role = PartRole.find(written.substring(0, colon)).orElse(PartRole.SPEAKER);
    var person = people.id(written.substring(colon + 1)).orElseThrow();
    boolean contested =
        before.stream()
            .flatMap(session -> session.parts().stream())
            .anyMatch(part -> part.contested() && part.personId().equals(person));
    return new Part(person, role, contested);
  }

  /** What people call the holder of a commitment. */
  String name(String holderKind, String holderId) {
    var name =
        switch (holderKind) {
          case "room" -> draft.roomName(holderId);
          case "item" -> draft.itemName(holderId);
          default -> draft.personName(holderId);
        };
    return name.zh().isEmpty() ? name.en() : name.zh();
  }
}
