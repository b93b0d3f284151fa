// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pegbar.edition.Equipment;
import org.pegbar.language.Bilingual;

/**
 * Anything that takes place.
 *
 * @param number its number in the edition, as printed and as in the public feeds
 * @param guid its name across systems, kept through import and export
 * @param importedKind the kind as an imported programme called it, if it has no counterpart here
 * @param language code of the language spoken, such as {@code zh}; empty if not known
 * @param interpretation codes of the languages interpreted into
 * @param audience expected number of people
 * @param equipment what the room must have
 * @param itemIds the booked items
 * @param source what an imported programme said beyond this, as JSON
 * @param version counts the changes
 */
public record Session(
    String id,
    int number,
    UUID guid,
    Bilingual title,
    Bilingual summary,
    SessionKind kind,
    String importedKind,
    Optional<String> activityId,
    Optional<String> trackId,
    int minutes,
    String language,
    List<String> interpretation,
    int audience,
    AgeRating ageRating,
    SessionState state,
    Set<Equipment> equipment,
    boolean premiere,
    Optional<Placement> placement,
    List<Part> parts,
    List<String> itemIds,
    Optional<String> source,
    int version) {

  public Session {
    interpretation = List.copyOf(interpretation);
    equipment = Set.copyOf(equipment);
    parts = List.copyOf(parts);
    itemIds = List.copyOf(itemIds);
  }

  public Duration duration() {
    return Duration.ofMinutes(minutes);
  }

  /** When it ends, if it is placed. */
  public Optional<Instant> endsAt() {
    return placement.map(at -> at.startsAt().plus(duration()));
  }

  /** The same session in another place, with these parts. */
  public Session movedTo(Optional<Placement> to, List<Part> with) {
    return copy(minutes, state, to, with, source);
  }

  /** The same session in another place as it would be there: its people are contested no longer. */
  public Session settledAt(Optional<Placement> to) {
    return movedTo(to, parts.stream().map(Part::uncontested).toList());
  }

  /** The same session in another state, or of another length. */
  public Session changedTo(SessionState now, int nowMinutes) {
    return copy(nowMinutes, now, placement, parts, source);
  }

  /** The same session with what another schedule said beyond it. */
  public Session withSource(Optional<String> other) {
    return copy(minutes, state, placement, parts, other);
  }

  private Session copy(
      int nowMinutes,
      SessionState now,
      Optional<Placement> at,
      List<Part> with,
      Optional<String> saidBeyond) {
    return new Session(
        id,
        number,
        guid,
        title,
        summary,
        kind,
        importedKind,
        activityId,
        trackId,
        nowMinutes,
        language,
        interpretation,
        audience,
        ageRating,
        now,
        equipment,
        premiere,
        at,
        with,
        itemIds,
        saidBeyond,
        version);
  }
}
