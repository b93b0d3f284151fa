// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Place;
import org.pegbar.people.Participant;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;

/**
 * Makes the public document of a draft: takes over, field by field, what is public. Sessions that
 * have no place, are only an idea or are cancelled stay out, and so does everybody without a part.
 */
public final class Publishing {

  private static final Set<SessionState> PUBLIC =
      Set.of(SessionState.TENTATIVE, SessionState.CONFIRMED);

  private Publishing() {}

  public static Published of(Draft draft) {
    var sessions =
        draft.sessions().stream()
            .filter(session -> PUBLIC.contains(session.state()))
            .filter(session -> session.placement().isPresent())
            .toList();
    var busy =
        sessions.stream()
            .flatMap(session -> session.parts().stream())
            .map(part -> part.personId())
            .collect(Collectors.toSet());
    var announced = announcement(draft.edition(), draft.place());
    return new Published(
        holding(draft.edition(), draft.outline()),
        announced.venues(),
        announced.ways(),
        announced.rooms(),
        announced.tracks(),
        announced.activities(),
        draft.people().stream()
            .filter(person -> busy.contains(person.id()))
            .sorted(Comparator.comparingInt(Participant::number))
            .map(Publishing::person)
            .toList(),
        ordered(sessions, draft, announced));
  }

  /** What may be known of an edition before anything is released: when, where and what for. */
  public static Published announcement(Edition edition, Place place) {
    return new Published(
        holding(edition, Optional.empty()),
        place.venues().stream()
            .map(venue ->
                new Published.Venue(
                    venue.id(),
                    venue.code(),
                    venue.name(),
                    venue.address(),
                    venue.point().map(at -> new Published.Point(at.latitude(), at.longitude()))))
            .toList(),
        place.journeys().stream()
            .map(way -> new Published.Way(way.fromVenueId(), way.toVenueId(), way.minutes()))
            .toList(),
        place.rooms().stream().map(Publishing::room).toList(),
        place.tracks().stream()
            .map(one -> new Published.Track(one.id(), one.code(), one.name(), one.colour()))
            .toList(),
        place.activities().stream()
            .map(one ->
                new Published.Activity(
                    one.id(), one.number(), one.code(), one.name(), one.summary()))
            .toList(),
        List.of(),
        List.of());
  }

  private static Published.Holding holding(Edition edition, Optional<String> outline) {
    return new Published.Holding(
        edition.slug(),
        edition.name(),
        edition.theme(),
        edition.summary(),
        edition.zone(),
        edition.firstDay(),
        edition.lastDay(),
        edition.dayStarts(),
        edition.dayEnds(),
        outline);
  }

  private static Published.Room room(org.pegbar.edition.Room room) {
    return new Published.Room(
        room.id(),
        room.venueId(),
        room.code(),
        room.name(),
        room.capacity(),
        room.wheelchairPlaces(),
        room.equipment().stream().sorted().map(Equipment::code).toList());
  }

  private static Published.Person person(Participant participant) {
    var person = participant.person();
    return new Published.Person(
        person.id(),
        participant.number(),
        person.displayName(),
        person.name(),
        participant.publishesProfile()
            ? Optional.of(
                new Published.Profile(
                    person.biography(),
                    person.affiliations().stream()
                        .map(one ->
                            new Published.Affiliation(one.organisationName(), one.position()))
                        .toList()))
            : Optional.empty(),
        person.photoFileId().filter(photo -> participant.publishesPhoto()));
  }

  private static List<Published.Session> ordered(
      List<Session> sessions, Draft draft, Published announced) {
    Map<String, Integer> rooms =
        IntStream.range(0, announced.rooms().size())
            .boxed()
            .collect(Collectors.toMap(i -> announced.rooms().get(i).id(), Function.identity()));
    return sessions.stream()
        .map(session -> session(session, draft.poster(session.id())))
        .sorted(
            Comparator.comparing(Published.Session::startsAt)
                .thenComparing(session -> rooms.getOrDefault(session.roomId(), rooms.size()))
                .thenComparing(Published.Session::number))
        .toList();
  }

  private static Published.Session session(Session session, Optional<String> poster) {
    var place = session.placement().orElseThrow();
    return new Published.Session(
        session.id(),
        session.number(),
        session.guid(),
        session.title(),
        session.summary(),
        session.kind(),
        session.importedKind(),
        session.activityId(),
        session.trackId(),
        place.startsAt(),
        session.minutes(),
        place.roomId(),
        session.language(),
        session.interpretation(),
        session.ageRating(),
        session.state() == SessionState.TENTATIVE,
        session.premiere(),
        session.parts().stream()
            .map(part -> new Published.Part(part.personId(), part.role()))
            .toList(),
        session.source(),
        poster);
  }
}
