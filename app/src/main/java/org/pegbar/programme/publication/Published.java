// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.SessionKind;

/**
 * Everything that a release makes public. Whoever adds a field here publishes it.
 *
 * @param rooms in their order, also those in which nothing takes place
 * @param people those who have a part, by number
 * @param sessions by start, then room, then number
 */
public record Published(
    Holding edition,
    List<Venue> venues,
    List<Way> ways,
    List<Room> rooms,
    List<Track> tracks,
    List<Activity> activities,
    List<Person> people,
    List<Session> sessions) {

  public Published {
    venues = List.copyOf(venues);
    ways = List.copyOf(ways);
    rooms = List.copyOf(rooms);
    tracks = List.copyOf(tracks);
    activities = List.copyOf(activities);
    people = List.copyOf(people);
    sessions = List.copyOf(sessions);
  }

  /**
   * The edition itself.
   *
   * @param outline what an imported schedule said of it beyond this, as {@code FrabOutline} keeps
   *     it
   */
  public record Holding(
      String slug,
      Bilingual name,
      Bilingual theme,
      Bilingual summary,
      ZoneId zone,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalTime dayStarts,
      LocalTime dayEnds,
      Optional<String> outline) {

    public List<LocalDate> days() {
      return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }
  }

  public record Venue(
      String id, String code, Bilingual name, Bilingual address, Optional<Point> point) {}

  /** WGS 84, degrees. */
  public record Point(double latitude, double longitude) {}

  /** How many minutes it takes from one venue to another. */
  public record Way(String fromVenueId, String toVenueId, int minutes) {}

  /** {@code equipment} holds the codes of what is in the room. */
  public record Room(
      String id,
      String venueId,
      String code,
      Bilingual name,
      int capacity,
      int wheelchairPlaces,
      List<String> equipment) {}

  public record Track(String id, String code, Bilingual name, String colour) {}

  public record Activity(String id, int number, String code, Bilingual name, Bilingual summary) {}

  /**
   * Somebody with a part. The name is always public; the rest only with their consent.
   *
   * @param original the name in the person's own script
   */
  public record Person(
      String id,
      int number,
      Bilingual name,
      String original,
      Optional<Profile> profile,
      Optional<String> photoFileId) {}

  public record Profile(Bilingual biography, List<Affiliation> affiliations) {}

  public record Affiliation(Bilingual organisation, Bilingual position) {}

  public record Part(String personId, PartRole role) {}

  /**
   * A session that has its place.
   *
   * @param tentative pencilled in, not settled
   * @param source what an imported schedule said beyond this, as {@code FrabSource} keeps it
   * @param posterFileId a picture that stands for it
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
      Instant startsAt,
      int minutes,
      String roomId,
      String language,
      List<String> interpretation,
      AgeRating ageRating,
      boolean tentative,
      boolean premiere,
      List<Part> parts,
      Optional<String> source,
      Optional<String> posterFileId) {

    public Instant endsAt() {
      return startsAt.plusSeconds(minutes * 60L);
    }

    public LocalDate day(ZoneId zone) {
      return startsAt.atZone(zone).toLocalDate();
    }

    public boolean has(String personId) {
      return parts.stream().anyMatch(part -> part.personId().equals(personId));
    }
  }
}
