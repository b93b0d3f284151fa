// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.pegbar.access.Open;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.feeds.Calendars;
import org.pegbar.programme.feeds.FrabFeed;
import org.pegbar.programme.frab.FrabJson;
import org.pegbar.programme.frab.FrabXml;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The release for calendars and programs. */
@RestController
@Open
class FeedController {

  private final Calendars calendars;
  private final FrabFeed frab;

  FeedController(Calendars calendars, FrabFeed frab) {
    this.calendars = calendars;
    this.frab = frab;
  }

  @GetMapping("/e/{edition}/programme.ics")
  ResponseEntity<byte[]> calendar(Site site, HttpServletRequest request) {
    var edition = site.publication().edition();
    return calendar(site, site.publication().document().sessions(), edition.name(), request);
  }

  @GetMapping("/e/{edition}/days/{day}.ics")
  ResponseEntity<byte[]> day(@PathVariable String day, Site site, HttpServletRequest request) {
    try {
      var sessions = site.publication().sessionsOn(LocalDate.parse(day));
      return calendar(site, sessions, named(site, new Bilingual(day, day)), request);
    } catch (DateTimeException e) {
      throw Refusal.notFound();
    }
  }

  @GetMapping("/e/{edition}/sessions/{session}.ics")
  ResponseEntity<byte[]> session(
      @PathVariable String session, Site site, HttpServletRequest request) {
    var found = site.publication().session(session).orElseThrow(Refusal::notFound);
    return calendar(site, List.of(found), found.title(), request);
  }

  @GetMapping("/e/{edition}/people/{person}.ics")
  ResponseEntity<byte[]> person(
      @PathVariable String person, Site site, HttpServletRequest request) {
    var found = site.publication().person(person).orElseThrow(Refusal::notFound);
    return calendar(site, site.publication().sessionsOf(found), named(site, found.name()), request);
  }

  @GetMapping("/e/{edition}/rooms/{room}.ics")
  ResponseEntity<byte[]> room(@PathVariable String room, Site site, HttpServletRequest request) {
    var found = site.publication().room(room).orElseThrow(Refusal::notFound);
    return calendar(site, new RoomPage(site, found).sessions(), named(site, found.name()), request);
  }

  @GetMapping("/e/{edition}/tracks/{track}.ics")
  ResponseEntity<byte[]> track(@PathVariable String track, Site site, HttpServletRequest request) {
    var found = site.publication().track(track).orElseThrow(Refusal::notFound);
    return calendar(
        site, new TrackPage(site, found).sessions(), named(site, found.name()), request);
  }

  @GetMapping("/e/{edition}/programme.xml")
  ResponseEntity<byte[]> xml(Site site, HttpServletRequest request) {
    var schedule = frab.xml(site.publication(), ReaderLanguage.of(request));
    return reply(FrabXml.write(schedule), "application/xml;charset=UTF-8");
  }

  @GetMapping("/e/{edition}/programme.json")
  ResponseEntity<byte[]> json(Site site, HttpServletRequest request) {
    var schedule = frab.json(site.publication(), ReaderLanguage.of(request));
    return reply(FrabJson.write(schedule), MediaType.APPLICATION_JSON_VALUE);
  }

  private ResponseEntity<byte[]> calendar(
      Site site, List<Published.Session> sessions, Bilingual name, HttpServletRequest request) {
    var language = ReaderLanguage.of(request);
    var calendar = calendars.write(site.publication(), sessions, name.read(language), language);
    return reply(calendar, Calendars.MEDIA_TYPE);
  }

  private static Bilingual named(Site site, Bilingual part) {
    var edition = site.publication().edition().name();
    return new Bilingual(
        part.read(Language.ZH) + " · " + edition.read(Language.ZH),
        part.read(Language.EN) + " · " + edition.read(Language.EN));
  }

  private static ResponseEntity<byte[]> reply(byte[] bytes, String mediaType) {
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, mediaType).body(bytes);
  }
}
