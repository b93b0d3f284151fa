// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabData;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;

/**
 * A session as a frab event. An imported session says again what its schedule said, in the same
 * order and spelling, as long as that is true; what was changed is said as it is now.
 */
record FrabEventOf(Publication publication, FrabTold told, Language language, String acronym) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  /** Fields that a session has not itself, though we add them where nothing was given. */
  private static final Set<String> KEPT = Set.of("slug", "url", "subtitle");

  FrabEvent event(PublicAddress address) {
    var own = own(address);
    var fields = new ArrayList<FrabField>();
    for (var given : told.fields()) {
      fields.add(said(given, Optional.ofNullable(own.remove(given.name()))));
    }
    fields.addAll(own.values());
    var attributes = new LinkedHashMap<>(told.given().attributes());
    attributes.put("id", String.valueOf(session().number()));
    attributes.put("guid", session().guid().toString());
    return new FrabEvent(0, attributes, fields);
  }

  private Published.Session session() {
    return told.session();
  }

  private FrabField said(FrabField given, Optional<FrabField> own) {
    if (given instanceof FrabData data) {
      return data.name().equals("end") ? end(data) : data;
    }
    return own.filter(now -> !isStill(given, now)).orElse(given);
  }

  /** Whether what was given is what we would say now, in other letters perhaps. */
  private boolean isStill(FrabField given, FrabField now) {
    return switch (given.name()) {
      case "date", "start" -> told.isUnmoved();
      case "duration" -> isAsLong();
      default -> KEPT.contains(given.name()) || isSame(given, now);
    };
  }

  private static boolean isSame(FrabField given, FrabField now) {
    return given instanceof FrabText said
        && now instanceof FrabText text
        && said.text().strip().equals(text.text());
  }

  private boolean isAsLong() {
    return told.given().minutes().orElse(0) == session().minutes();
  }

  private FrabData end(FrabData given) {
    var ends = session().endsAt().atZone(publication.zone()).format(MOMENT);
    return told.isUnmoved() && isAsLong() ? given : new FrabData("end", "\"" + ends + "\"");
  }

  private Map<String, FrabField> own(PublicAddress address) {
    var own = new LinkedHashMap<String, FrabField>();
    var starts = session().startsAt().atZone(publication.zone());
    put(own, "room", publication.roomName(session()).read(language));
    put(own, "title", session().title().read(language));
    put(own, "subtitle", "");
    put(
        own,
        "type",
        session().importedKind().isEmpty() ? session().kind().code() : session().importedKind());
    put(own, "date", starts.format(MOMENT));
    put(own, "start", starts.format(CLOCK));
    put(own, "duration", duration(session().minutes()));
    put(own, "abstract", session().summary().read(language));
    put(own, "slug", "%s-%04d-%s".formatted(acronym, session().number(), slug()));
    put(own, "track", track());
    own.put("persons", new FrabPersons(publication, told, language).field());
    put(own, "language", session().language());
    put(
        own,
        "url",
        address.of("/e/" + publication.edition().slug() + "/sessions/" + session().id()));
    return own;
  }

  private static String duration(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private String slug() {
    return FrabSlug.of(session().title(), "session");
  }

  private String track() {
    return session()
        .trackId()
        .flatMap(publication::track)
        .map(track -> track.name().read(language))
        .orElse("");
  }

  private static void put(Map<String, FrabField> own, String name, String text) {
    own.put(name, new FrabText(name, text));
  }
}
