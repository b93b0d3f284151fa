// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.Telling;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Frame;

/**
 * The release that a public page shows, with the addresses of what is in it.
 *
 * @param origin scheme and host, for addresses that are read elsewhere
 * @param path of the page shown, without its query
 */
public record Site(Publication publication, String origin, String path, Instant now) {

  /** An address on this site: {@code at("/rooms")}. The draft leads to the draft. */
  public String at(String below) {
    var address = "/e/" + publication.edition().slug() + below;
    if (!publication.isDraft()) {
      return address;
    }
    return address + (below.contains("?") ? "&" : "?") + "draft=1";
  }

  /** The whole address of a page in one language. */
  public String whole(Language language) {
    return origin + path + "?lang=" + language.code();
  }

  public Telling telling(Frame frame) {
    return Telling.to(frame, publication.zone());
  }

  /** {@code China Standard Time}. */
  public String zoneName(Frame frame) {
    return publication.zone().getDisplayName(TextStyle.FULL_STANDALONE, frame.language().locale());
  }

  /** {@code 4–6 December 2026} or {@code 2026年12月4日至6日}. */
  public String dates(Frame frame) {
    return Days.span(
        publication.edition().firstDay(), publication.edition().lastDay(), frame.language());
  }

  public LocalDate today() {
    return now.atZone(publication.zone()).toLocalDate();
  }

  public boolean isNow(Published.Session session) {
    return !session.startsAt().isAfter(now) && session.endsAt().isAfter(now);
  }

  /** What is going on now. */
  public List<Published.Session> current() {
    return publication.sessionsOn(today()).stream().filter(this::isNow).toList();
  }

  /** The name of a language as the reader calls it; the code itself if nobody knows it. */
  public String languageName(Frame frame, String code) {
    return Days.languageName(code, frame.language());
  }

  public Bilingual personName(String id) {
    return publication.person(id).map(Published.Person::name).orElse(Bilingual.empty());
  }
}
