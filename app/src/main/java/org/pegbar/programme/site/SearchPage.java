// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.publication.Published;
import org.pegbar.programme.search.Found;
import org.pegbar.web.Frame;

/** What was looked for and what was found. */
public record SearchPage(Site site, String typed, List<Found> found) {

  public Bilingual title(Found one) {
    var publication = site.publication();
    return switch (one.kind()) {
      case "session" -> publication.session(one.id()).map(Published.Session::title).orElseThrow();
      case "person" -> publication.person(one.id()).map(Published.Person::name).orElseThrow();
      case "room" -> publication.room(one.id()).map(Published.Room::name).orElseThrow();
      default -> publication.track(one.id()).map(Published.Track::name).orElseThrow();
    };
  }

  public String address(Found one) {
    var below =
        switch (one.kind()) {
          case "person" -> "/people/";
          case "room" -> "/rooms/";
          case "track" -> "/tracks/";
          default -> "/sessions/";
        };
    return site.at(below + one.id());
  }

  /** When and where, for a session; how many sessions, for a person. */
  public String meta(Frame frame, Found one) {
    var publication = site.publication();
    if (one.kind().equals("session")) {
      var session = publication.session(one.id()).orElseThrow();
      return site.telling(frame).span(session.startsAt(), session.endsAt())
          + frame.t("publication.comma")
          + frame.read(publication.roomName(session)).text();
    }
    return publication
        .person(one.id())
        .map(person -> frame.t("publication.count", publication.sessionsOf(person).size()))
        .orElse("");
  }
}
