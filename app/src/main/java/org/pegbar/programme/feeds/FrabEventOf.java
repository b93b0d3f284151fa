// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabList;
import org.pegbar.programme.frab.FrabSource;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;

/**
 * A session as a frab event. An imported session says again what its schedule said, in the same
 * order, with the values that the session has now.
 */
record FrabEventOf(
    Publication publication, Published.Session session, Language language, String acronym) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** Fields whose value is the import's as long as it is there. */
  private static final Set<String> KEPT = Set.of("slug", "url", "subtitle");

  FrabEvent event(PublicAddress address) {
    var own = own(address);
    var fields = new ArrayList<FrabField>();
    for (var kept : session.source().map(FrabSource::fields).orElse(List.of())) {
      var now = Optional.ofNullable(own.remove(kept.name()));
      fields.add(isKept(kept) ? kept : now.orElse(kept));
    }
    fields.addAll(own.values());
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("id", String.valueOf(session.number()));
    attributes.put("guid", session.guid().toString());
    return new FrabEvent(0, attributes, fields);
  }

  private boolean isKept(FrabField kept) {
    return KEPT.contains(kept.name())
        || kept instanceof FrabText text
            && text.name().equals("title")
            && text.text().strip().equals(session.title().read(language));
  }

  private Map<String, FrabField> own(PublicAddress address) {
    var own = new LinkedHashMap<String, FrabField>();
    var starts = session.startsAt().atZone(publication.zone());
    put(own, "room", publication.roomName(session).read(language));
    put(own, "title", session.title().read(language));
    put(own, "subtitle", "");
    put(
        own,
        "type",
        session.importedKind().isEmpty() ? session.kind().code() : session.importedKind());
    put(own, "date", starts.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    put(own, "start", starts.format(CLOCK));
    put(
        own,
        "duration",
        String.format(Locale.ROOT, "%02d:%02d", session.minutes() / 60, session.minutes() % 60));
    put(own, "abstract", session.summary().read(language));
    put(own, "slug", "%s-%04d-%s".formatted(acronym, session.number(), slug()));
    put(own, "track", track());
    own.put("persons", persons());
    put(own, "language", session.language());
    put(own, "url", address.of("/e/" + publication.edition().slug() + "/sessions/" + session.id()));
    return own;
  }

  private String slug() {
    return FrabSlug.of(session.title(), "session");
  }

  private String track() {
    return session
        .trackId()
        .flatMap(publication::track)
        .map(track -> track.name().read(language))
        .orElse("");
  }

  private FrabField persons() {
    var persons =
        session.parts().stream()
            .flatMap(part -> publication.person(part.personId()).stream())
            .map(person ->
                new FrabText(
                    "person",
                    Map.of("id", String.valueOf(person.number())),
                    person.name().read(language)))
            .toList();
    return persons.isEmpty() ? new FrabText("persons", "") : new FrabList("persons", persons);
  }

  private static void put(Map<String, FrabField> own, String name, String text) {
    own.put(name, new FrabText(name, text));
  }
}
