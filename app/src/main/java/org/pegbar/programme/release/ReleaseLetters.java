// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.edition.EditionId;
import org.pegbar.mail.Letter;
import org.pegbar.mail.Outbox;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.programme.ProgrammeReleased;
import org.pegbar.programme.feeds.Calendars;
import org.pegbar.programme.publication.Comparing;
import org.pegbar.programme.publication.PersonalChange;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Publications;
import org.pegbar.programme.publication.Published;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those whom a release touches, and nobody else. Runs after the release is committed; if the
 * server dies meanwhile the registry of events hands it the release again, and the letters' keys
 * make sure that nobody is told twice.
 */
@Component
class ReleaseLetters {

  private final Publications publications;
  private final People people;
  private final ReleaseLetter letter;
  private final Outbox outbox;

  ReleaseLetters(Publications publications, People people, ReleaseLetter letter, Outbox outbox) {
    this.publications = publications;
    this.people = people;
    this.letter = letter;
    this.outbox = outbox;
  }

  @ApplicationModuleListener
  void on(ProgrammeReleased released) {
    var edition = new EditionId(released.editionId());
    var now = publications.find(edition, released.number()).orElseThrow();
    var before = publications.find(edition, released.number() - 1).orElseGet(() -> nothing(now));
    var participants =
        people.list(edition).stream().collect(Collectors.toMap(Participant::id, one -> one));
    new Comparing(before, now)
        .personal()
        .forEach((person, changes) ->
            Optional.ofNullable(participants.get(person))
                .filter(one -> !one.email().isBlank())
                .ifPresent(one -> post(edition, now, one, changes)));
  }

  private void post(
      EditionId edition,
      Publication publication,
      Participant participant,
      List<PersonalChange> changes) {
    var language = ReleaseLetter.languageOf(participant);
    outbox.post(
        new Letter(
            "release/" + publication.id() + "/" + participant.id(),
            Optional.of(edition.value()),
            participant.email(),
            participant.person().displayName(language),
            Optional.of(participant.id()),
            language,
            letter.subject(publication, language),
            letter.body(publication, participant, changes, language),
            letter
                .calendar(publication, participant.id(), language)
                .map(calendar ->
                    new Letter.Attachment(
                        publication.edition().slug() + ".ics", Calendars.MEDIA_TYPE, calendar))));
  }

  private static Publication nothing(Publication now) {
    var all = now.document();
    return new Publication(
        "",
        0,
        now.at(),
        new Published(
            all.edition(),
            all.venues(),
            all.ways(),
            all.rooms(),
            all.tracks(),
            all.activities(),
            List.of(),
            List.of()));
  }
}
