// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pegbar.language.Language;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Sessions as iCalendar (RFC 5545; name and refresh by RFC 7986). A session keeps its UID for ever;
 * its SEQUENCE is the number of the release, so that a calendar takes over what has changed.
 */
@Component
public class Calendars {

  /** What belongs behind {@code Content-Type}. */
  public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Texts texts;
  private final PublicAddress address;

  Calendars(Texts texts, PublicAddress address) {
    this.texts = texts;
    this.address = address;
  }

  /** A calendar of these sessions in one language. */
  public byte[] write(
      Publication publication, List<Published.Session> sessions, String name, Language language) {
    var out = new ContentLines();
    out.line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Pegbar//Programme//" + language.code().toUpperCase(Locale.ROOT))
        .line("CALSCALE", "GREGORIAN")
        .line("METHOD", "PUBLISH")
        .text("NAME", name)
        .text("X-WR-CALNAME", name)
        .line("X-WR-TIMEZONE", publication.zone().getId())
        .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        .line("X-PUBLISHED-TTL", "PT1H");
    if (!sessions.isEmpty()) {
      var zone = publication.zone();
      TimeZoneLines.write(out, zone, sessions.getFirst().startsAt(), sessions.getLast().endsAt());
      sessions.forEach(session -> event(out, publication, session, language));
    }
    return out.line("END", "VCALENDAR").bytes();
  }

  private void event(
      ContentLines out, Publication publication, Published.Session session, Language language) {
    var zone = publication.zone();
    out.line("BEGIN", "VEVENT")
        .line("UID", session.guid().toString())
        .line("DTSTAMP", UTC.format(publication.at()))
        .line("LAST-MODIFIED", UTC.format(publication.at()))
        .line("SEQUENCE", String.valueOf(publication.number()))
        .line("DTSTART;TZID=" + zone.getId(), local(session.startsAt(), zone))
        .line("DTEND;TZID=" + zone.getId(), local(session.endsAt(), zone))
        .line("STATUS", session.tentative() ? "TENTATIVE" : "CONFIRMED")
        .text(named("SUMMARY", session.title(), language), session.title().read(language))
        .text("DESCRIPTION", description(publication, session, language))
        .text("LOCATION", location(publication, session, language));
    publication
        .venueOf(session)
        .flatMap(Published.Venue::point)
        .ifPresent(at ->
            out.line(
                "GEO", String.format(Locale.ROOT, "%.6f;%.6f", at.latitude(), at.longitude())));
    out.line("CATEGORIES", categories(publication, session, language))
        .line("URL", url(publication, session))
        .line("END", "VEVENT");
  }

  private String url(Publication publication, Published.Session session) {
    return address.of("/e/" + publication.edition().slug() + "/sessions/" + session.id());
  }

  private static String named(
      String property, org.pegbar.language.Bilingual text, Language language) {
    return property + ";LANGUAGE=" + text.reading(language).language().tag();
  }

  private String description(
      Publication publication, Published.Session session, Language language) {
    var other = session.title().in(language.other());
    var people =
        session.parts().stream()
            .flatMap(part ->
                publication
                    .person(part.personId())
                    .map(person ->
                        texts.get(language, "publication.role." + part.role().code())
                            + texts.get(language, "publication.colon")
                            + person.name().read(language))
                    .stream())
            .collect(Collectors.joining("\n"));
    return List.of(
            other.equals(session.title().read(language)) ? "" : other,
            session.summary().read(language),
            people)
        .stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private String location(Publication publication, Published.Session session, Language language) {
    var separator = texts.get(language, "publication.comma");
    var venue = publication.venueOf(session);
    return List.of(
            publication.roomName(session).read(language),
            venue.map(one -> one.name().read(language)).orElse(""),
            venue.map(one -> one.address().read(language)).orElse(""))
        .stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(separator));
  }

  private String categories(Publication publication, Published.Session session, Language language) {
    var kind = texts.get(language, "publication.kind." + session.kind().code());
    return session
        .trackId()
        .flatMap(publication::track)
        .map(track -> ContentLines.escaped(track.name().read(language)) + ",")
        .orElse("")
        .concat(ContentLines.escaped(kind));
  }

  private static String local(Instant at, ZoneId zone) {
    return at.atZone(zone).format(LOCAL);
  }
}
