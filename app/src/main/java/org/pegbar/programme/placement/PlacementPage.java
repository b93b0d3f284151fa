// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the page that places a session shows.
 *
 * @param checked whether the place of the form has been checked
 * @param reasons what speaks against it
 * @param suggestions the best places, best first
 */
public record PlacementPage(
    Draft draft,
    Session session,
    PlacementForm form,
    Problems problems,
    boolean checked,
    List<Warning> reasons,
    List<Placement> suggestions,
    Optional<Undo> undo) {

  public boolean blocked() {
    return reasons.stream().anyMatch(one -> one.level() == Warning.Level.BLOCK);
  }

  public List<Warning> reasons(boolean blocking) {
    return reasons.stream()
        .filter(one -> (one.level() == Warning.Level.BLOCK) == blocking)
        .toList();
  }

  public Telling telling(Frame frame) {
    return Telling.to(frame, draft.edition().zone());
  }

  public String tell(Frame frame, Warning warning) {
    return telling(frame).tell(warning.sentence());
  }

  /** When and where it is now. */
  public Optional<String> now(Frame frame) {
    return session.placement().map(at -> told(frame, at));
  }

  public String told(Frame frame, Placement at) {
    var room = draft.room(at.roomId()).orElseThrow();
    return frame.t(
        "programme.placement.at",
        telling(frame).span(at.startsAt(), end(at)),
        frame.read(room.name()).text(),
        frame.read(draft.venueName(room.venueId())).text());
  }

  private Instant end(Placement at) {
    return at.startsAt().plus(session.duration());
  }

  public List<String> people(Frame frame) {
    return session.parts().stream()
        .map(Part::personId)
        .distinct()
        .map(id -> frame.read(draft.personName(id)).text())
        .toList();
  }

  public PlacementForm proposing(Placement at) {
    return PlacementForm.proposing(
        session, draft.edition().zone(), at.roomId(), at.startsAt(), form.shown("back"));
  }

  public List<Option> rooms(Frame frame) {
    return draft.place().rooms().stream()
        .map(room ->
            new Option(
                room.id(),
                frame.t(
                    "programme.placement.room-option",
                    frame.read(room.name()).text(),
                    room.capacity(),
                    frame.read(draft.venueName(room.venueId())).text())))
        .toList();
  }

  public List<Option> days(Frame frame) {
    return draft.edition().days().stream()
        .map(day -> new Option(day.toString(), telling(frame).day(day)))
        .toList();
  }

  /** The placed sessions that this one could change places with, by time. */
  public List<Option> others(Frame frame) {
    return draft.sessions().stream()
        .filter(one -> one.placement().isPresent() && !one.id().equals(session.id()))
        .sorted(Comparator.comparing(one -> one.placement().orElseThrow().startsAt()))
        .map(one ->
            new Option(
                one.id(),
                telling(frame).moment(one.placement().orElseThrow().startsAt())
                    + " · "
                    + frame.read(one.title()).text()))
        .toList();
  }
}
