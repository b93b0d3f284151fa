// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabOutline;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;

/** The conference of a frab schedule, without its tracks and rooms. */
record FrabConference(
    Publication publication,
    Language language,
    Optional<FrabOutline> outline,
    PublicAddress address) {

  private static final Set<String> HEADINGS = Set.of("track", "room");

  List<FrabField> fields(int days) {
    var own = own(days);
    var fields = new ArrayList<FrabField>();
    for (var given : outline.map(told -> told.schedule().conference()).orElse(List.of())) {
      if (!HEADINGS.contains(given.name())) {
        var now = Optional.ofNullable(own.remove(given.name()));
        fields.add(given instanceof FrabText text ? said(text, now) : given);
      }
    }
    own.forEach((name, text) -> fields.add(new FrabText(name, text)));
    return fields;
  }

  private Map<String, String> own(int days) {
    var edition = publication.edition();
    var own = new LinkedHashMap<String, String>();
    own.put("acronym", acronym(publication));
    own.put("title", edition.name().read(language));
    own.put("start", edition.firstDay().toString());
    own.put("end", edition.lastDay().toString());
    own.put("days", String.valueOf(days));
    own.put("timeslot_duration", "00:05:00");
    own.put("base_url", url(address, publication, "/"));
    own.put("url", url(address, publication, "/"));
    own.put("time_zone_name", edition.zone().getId());
    return own;
  }

  /** What was given, unless it is not so any more; what the edition has no noun for stays. */
  private FrabText said(FrabText given, Optional<String> own) {
    var text = given.text().strip();
    var now =
        switch (given.name()) {
          case "title", "days", "time_zone_name" -> own.orElse(text);
          case "start", "end" -> own.filter(date -> !text.startsWith(date)).orElse(text);
          case "subtitle" -> publication.edition().theme().read(language);
          case "venue" -> venue(text);
          default -> text;
        };
    return now.equals(text) ? given : given.saying(now);
  }

  private String venue(String given) {
    var venues = publication.document().venues().stream().map(Published.Venue::name).toList();
    return venues.stream().anyMatch(name -> says(name, given))
        ? given
        : venues.stream().findFirst().map(name -> name.read(language)).orElse(given);
  }

  /** Whether a text is what we call something in either language. */
  static boolean says(Bilingual name, String text) {
    return !text.isEmpty() && (name.zh().equals(text) || name.en().equals(text));
  }

  /** The edition's slug in the letters that both schemas allow: {@code jilin_2026}. */
  static String acronym(Publication publication) {
    var acronym = publication.edition().slug().replace('-', '_');
    return acronym.length() >= 4 ? acronym : "edition_" + acronym;
  }

  static String url(PublicAddress address, Publication publication, String below) {
    return address.of("/e/" + publication.edition().slug() + below);
  }
}
