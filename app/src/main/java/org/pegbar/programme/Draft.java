// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Item;
import org.pegbar.edition.Place;
import org.pegbar.edition.Room;
import org.pegbar.edition.Venue;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Participant;
import org.pegbar.people.Person;

/** The draft of an edition's programme as a whole, at one moment, with everything by its id. */
public final class Draft {

  private final Edition edition;
  private final Place place;
  private final Map<String, Session> sessions;
  private final Map<String, Participant> people;
  private final Map<String, Room> rooms;
  private final Map<String, Venue> venues;
  private final Map<String, Item> items;
  private final Map<String, Integer> ways = new HashMap<>();
  private final Beside beside;

  public Draft(
      Edition edition, Place place, Collection<Session> sessions, Collection<Participant> people) {
    this(edition, place, sessions, people, Beside.NOTHING);
  }

  /**
   * What lies beside the sessions.
   *
   * @param outline what an imported schedule said of the edition as a whole, as {@code FrabOutline}
   *     keeps it
   * @param posters stored files by session
   */
  record Beside(Optional<String> outline, Map<String, String> posters) {

    static final Beside NOTHING = new Beside(Optional.empty(), Map.of());
  }

  Draft(
      Edition edition,
      Place place,
      Collection<Session> sessions,
      Collection<Participant> people,
      Beside beside) {
    this.beside = beside;
    this.edition = edition;
    this.place = place;
    this.sessions = byId(sessions, Session::id);
    this.people = byId(people, Participant::id);
    rooms = byId(place.rooms(), Room::id);
    venues = byId(place.venues(), Venue::id);
    items = byId(place.items(), Item::id);
    place
        .journeys()
        .forEach(way -> ways.put(way.fromVenueId() + ">" + way.toVenueId(), way.minutes()));
  }

  /** The same draft with these sessions instead of those with their ids. */
  public Draft with(Collection<Session> changed) {
    var all = new java.util.LinkedHashMap<>(sessions);
    changed.forEach(session -> all.put(session.id(), session));
    return new Draft(edition, place, all.values(), people.values(), beside);
  }

  /** What an imported schedule said of the edition as a whole, as {@code FrabOutline} keeps it. */
  public Optional<String> outline() {
    return beside.outline();
  }

  /** The stored file of a session's poster. */
  public Optional<String> poster(String sessionId) {
    return Optional.ofNullable(beside.posters().get(sessionId));
  }

  public Edition edition() {
    return edition;
  }

  public Place place() {
    return place;
  }

  /** All sessions by number. */
  public Collection<Session> sessions() {
    return sessions.values();
  }

  /** Everybody who takes part, by number. */
  public Collection<Participant> people() {
    return people.values();
  }

  public Optional<Session> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  public Optional<Participant> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  public Optional<Room> room(String id) {
    return Optional.ofNullable(rooms.get(id));
  }

  public Optional<Venue> venue(String id) {
    return Optional.ofNullable(venues.get(id));
  }

  /** Where a session is placed, if it is. */
  public Optional<Room> roomOf(Session session) {
    return session.placement().flatMap(at -> room(at.roomId()));
  }

  /** Minutes from one venue to another; 0 if nobody has said. */
  public int minutes(String fromVenueId, String toVenueId) {
    return ways.getOrDefault(fromVenueId + ">" + toVenueId, 0);
  }

  public Bilingual personName(String id) {
    return person(id)
        .map(Participant::person)
        .map(Person::displayName)
        .orElse(new Bilingual("?", "?"));
  }

  public Bilingual roomName(String id) {
    return room(id).map(Room::name).orElse(new Bilingual("?", "?"));
  }

  public Bilingual itemName(String id) {
    return Optional.ofNullable(items.get(id)).map(Item::name).orElse(new Bilingual("?", "?"));
  }

  public Bilingual venueName(String id) {
    return venue(id).map(Venue::name).orElse(new Bilingual("?", "?"));
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    return all.stream()
        .collect(
            Collectors.toMap(
                id, Function.identity(), (one, other) -> other, java.util.LinkedHashMap::new));
  }
}
