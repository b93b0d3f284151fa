// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.format.DateTimeFormatter;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What search engines read: schema.org's Festival, Event and Person as JSON-LD, safe to stand
 * inside a script element.
 */
@Component
public class JsonLd {

  private static final JsonMapper MAPPER = new JsonMapper();
  private final PublicAddress address;

  JsonLd(PublicAddress address) {
    this.address = address;
  }

  /** The edition as a festival; with its sessions if the reader looks at the programme. */
  public String festival(Publication publication, Language language, boolean withSessions) {
    var edition = publication.edition();
    var node = thing("Festival", edition.name(), language);
    node.put("url", url(publication, "/"));
    node.put("startDate", edition.firstDay().toString());
    node.put("endDate", edition.lastDay().toString());
    if (!edition.theme().isEmpty()) {
      node.put("slogan", edition.theme().read(language));
    }
    if (!edition.summary().isEmpty()) {
      node.put("description", edition.summary().read(language));
    }
    node.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
    var places = node.putArray("location");
    publication.document().venues().forEach(venue -> places.add(place(venue, language)));
    if (withSessions) {
      var events = node.putArray("subEvent");
      publication
          .document()
          .sessions()
          .forEach(session -> events.add(session(publication, session, language)));
    }
    return safe(node);
  }

  /** One session with its place, its people and the festival that it belongs to. */
  public String event(Publication publication, Published.Session session, Language language) {
    var node = session(publication, session, language);
    node.put("@context", "https://schema.org");
    publication
        .venueOf(session)
        .ifPresent(venue -> {
          var place = place(venue, language);
          place.put(
              "name",
              publication.roomName(session).read(language)
                  + (language == Language.ZH ? "，" : ", ")
                  + venue.name().read(language));
          node.set("location", place);
        });
    if (!session.summary().isEmpty()) {
      node.put("description", session.summary().read(language));
    }
    if (!session.language().isEmpty()) {
      node.put("inLanguage", session.language());
    }
    node.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
    if (session.ageRating().years() > 0) {
      node.put("typicalAgeRange", session.ageRating().years() + "-");
    }
    var performers = node.putArray("performer");
    session.parts().stream()
        .map(Published.Part::personId)
        .distinct()
        .flatMap(id -> publication.person(id).stream())
        .forEach(person -> {
          var one = thing("Person", person.name(), language);
          one.remove("@context");
          one.put("url", url(publication, "/people/" + person.id()));
          performers.add(one);
        });
    var festival = thing("Festival", publication.edition().name(), language);
    festival.remove("@context");
    festival.put("url", url(publication, "/"));
    festival.put("startDate", publication.edition().firstDay().toString());
    festival.put("endDate", publication.edition().lastDay().toString());
    node.set("superEvent", festival);
    return safe(node);
  }

  private ObjectNode session(
      Publication publication, Published.Session session, Language language) {
    var node = thing(type(session), session.title(), language);
    node.remove("@context");
    node.put("@id", "urn:uuid:" + session.guid());
    node.put("url", url(publication, "/sessions/" + session.id()));
    node.put("startDate", moment(publication, session.startsAt()));
    node.put("endDate", moment(publication, session.endsAt()));
    node.put("eventStatus", "https://schema.org/EventScheduled");
    return node;
  }

  private static String type(Published.Session session) {
    return switch (session.kind()) {
      case SCREENING -> "ScreeningEvent";
      case EXHIBITION_OPENING -> "ExhibitionEvent";
      case MASTERCLASS, WORKSHOP, SEMINAR, CAMPUS_VISIT -> "EducationEvent";
      case PITCH, MEETING_BLOCK -> "BusinessEvent";
      case CEREMONY, FORUM, TALK, PANEL, OTHER -> "Event";
    };
  }

  private static ObjectNode thing(String type, Bilingual name, Language language) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("@context", "https://schema.org");
    node.put("@type", type);
    node.put("name", name.read(language));
    var other = name.in(language.other());
    if (!other.isEmpty() && !other.equals(name.read(language))) {
      node.put("alternateName", other);
    }
    return node;
  }

  private static ObjectNode place(Published.Venue venue, Language language) {
    var place = thing("Place", venue.name(), language);
    place.remove("@context");
    place.put(
        "address",
        venue.address().isEmpty() ? venue.name().read(language) : venue.address().read(language));
    venue
        .point()
        .ifPresent(at ->
            place
                .putObject("geo")
                .put("@type", "GeoCoordinates")
                .put("latitude", at.latitude())
                .put("longitude", at.longitude()));
    return place;
  }

  private String url(Publication publication, String below) {
    return address.of("/e/" + publication.edition().slug() + below);
  }

  private static String moment(Publication publication, java.time.Instant at) {
    return at.atZone(publication.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** No character of it can end the script element or begin a comment. */
  private static String safe(ObjectNode node) {
    return MAPPER
        .writeValueAsString(node)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
