// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pegbar.language.Bilingual;

/** One release, with everything in it by its id. Nothing of it changes after it was made. */
public final class Publication {

  private static final String DRAFT = "draft";

  private final String id;
  private final int number;
  private final Instant at;
  private final Published document;
  private final Map<String, Published.Session> sessions;
  private final Map<String, Published.Person> people;
  private final Map<String, Published.Room> rooms;
  private final Map<String, Published.Venue> venues;
  private final Map<String, Published.Track> tracks;
  private final Map<String, Published.Activity> activities;
  private final Map<LocalDate, List<Published.Session>> days = new LinkedHashMap<>();
  private final Map<String, List<Published.Session>> byPerson = new HashMap<>();

  /**
   * @param id the release's id
   * @param number the release's number; 0 if nothing is released yet
   */
  public Publication(String id, int number, Instant at, Published document) {
    this.id = id;
    this.number = number;
    this.at = at;
    this.document = document;
    sessions = byId(document.sessions(), Published.Session::id);
    people = byId(document.people(), Published.Person::id);
    rooms = byId(document.rooms(), Published.Room::id);
    venues = byId(document.venues(), Published.Venue::id);
    tracks = byId(document.tracks(), Published.Track::id);
    activities = byId(document.activities(), Published.Activity::id);
    document.edition().days().forEach(day -> days.put(day, List.of()));
    document.sessions().stream()
        .collect(Collectors.groupingBy(session -> session.day(document.edition().zone())))
        .forEach(days::put);
    for (var session : document.sessions()) {
      session.parts().stream()
          .map(Published.Part::personId)
          .distinct()
          .forEach(
              one -> byPerson.computeIfAbsent(one, p -> new java.util.ArrayList<>()).add(session));
    }
  }

  public String id() {
    return id;
  }

  public int number() {
    return number;
  }

  /** Whether this is the organisers' draft, which only they can see. */
  public boolean isDraft() {
    return id.equals(DRAFT);
  }

  /** The draft as the public would see it. */
  public static Publication draft(int number, Instant at, Published document) {
    return new Publication(DRAFT, number, at, document);
  }

  /** Whether there is nothing to see yet. */
  public boolean isAnnouncement() {
    return number == 0;
  }

  public Instant at() {
    return at;
  }

  public Published document() {
    return document;
  }

  public Published.Holding edition() {
    return document.edition();
  }

  public ZoneId zone() {
    return document.edition().zone();
  }

  /** The days, in order, also those on which nothing takes place. */
  public List<LocalDate> days() {
    return days.keySet().stream().sorted().toList();
  }

  public List<Published.Session> sessionsOn(LocalDate day) {
    return days.getOrDefault(day, List.of());
  }

  public List<Published.Session> sessionsOf(Published.Person person) {
    return byPerson.getOrDefault(person.id(), List.of());
  }

  public Optional<Published.Session> session(String wanted) {
    return Optional.ofNullable(sessions.get(wanted));
  }

  public Optional<Published.Person> person(String wanted) {
    return Optional.ofNullable(people.get(wanted));
  }

  public Optional<Published.Room> room(String wanted) {
    return Optional.ofNullable(rooms.get(wanted));
  }

  public Optional<Published.Venue> venue(String wanted) {
    return Optional.ofNullable(venues.get(wanted));
  }

  public Optional<Published.Venue> venueOf(Published.Session session) {
    return room(session.roomId()).flatMap(room -> venue(room.venueId()));
  }

  public Optional<Published.Track> track(String wanted) {
    return Optional.ofNullable(tracks.get(wanted));
  }

  public Optional<Published.Activity> activity(String wanted) {
    return Optional.ofNullable(activities.get(wanted));
  }

  public Bilingual roomName(Published.Session session) {
    return room(session.roomId()).map(Published.Room::name).orElse(Bilingual.empty());
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
