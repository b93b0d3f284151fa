// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.language.Language;
import org.pegbar.people.Participant;
import org.pegbar.programme.Telling;
import org.pegbar.programme.feeds.Calendars;
import org.pegbar.programme.publication.Change;
import org.pegbar.programme.publication.PersonalChange;
import org.pegbar.programme.publication.Publication;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;

/** Writes the letter that tells one person what a release changed in their days. */
@Component
class ReleaseLetter {

  private final Texts texts;
  private final PublicAddress address;
  private final Calendars calendars;

  ReleaseLetter(Texts texts, PublicAddress address, Calendars calendars) {
    this.texts = texts;
    this.address = address;
    this.calendars = calendars;
  }

  /** In which language somebody wants to be written to: the first of theirs that we have. */
  static Language languageOf(Participant participant) {
    return participant.person().languages().stream()
        .flatMap(tag -> Language.find(tag).stream())
        .findFirst()
        .orElse(
            participant.person().name().codePoints().anyMatch(Character::isIdeographic)
                ? Language.ZH
                : Language.EN);
  }

  String subject(Publication publication, Language language) {
    var key = publication.number() == 1 ? "first" : "next";
    return texts.get(
        language,
        "publication.letter.subject." + key,
        publication.edition().name().read(language),
        publication.number());
  }

  String body(
      Publication publication,
      Participant participant,
      List<PersonalChange> changes,
      Language language) {
    var telling = new Telling(texts, language, publication.zone());
    var lines =
        changes.stream().map(change -> line(change, telling)).collect(Collectors.joining("\n"));
    var page = address.of("/e/" + publication.edition().slug() + "/people/" + participant.id());
    return texts.get(
        language,
        "publication.letter.body." + (publication.number() == 1 ? "first" : "next"),
        participant.person().displayName(language),
        publication.edition().name().read(language),
        publication.number(),
        lines,
        page,
        page + ".ics",
        publication.zone().getId());
  }

  /** The person's own calendar, if they have any session left. */
  Optional<byte[]> calendar(Publication publication, String person, Language language) {
    return publication
        .person(person)
        .map(one ->
            calendars.write(
                publication,
                publication.sessionsOf(one),
                publication.edition().name().read(language),
                language));
  }

  private String line(PersonalChange change, Telling telling) {
    return telling
        .texts()
        .get(
            telling.language(),
            "publication.letter." + change.kind().name().toLowerCase(java.util.Locale.ROOT),
            change.title().read(telling.language()),
            spot(change.before(), telling),
            spot(change.after(), telling),
            change.formerTitle().map(title -> title.read(telling.language())).orElse(""));
  }

  static String spot(Optional<Change.Spot> spot, Telling telling) {
    return spot.map(at ->
            telling.span(at.startsAt(), at.endsAt())
                + telling.texts().get(telling.language(), "publication.comma")
                + at.room().read(telling.language()))
        .orElse("");
  }
}
