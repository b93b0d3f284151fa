// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pegbar.demo.art.Portrait;
import org.pegbar.demo.art.Poster;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.files.Files;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.programme.Posters;
import org.pegbar.programme.Programme;
import org.pegbar.programme.SessionKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Draws a portrait for everybody who lets theirs be shown and has none, and a poster for every
 * screening without one.
 */
@Component
@ConditionalOnProperty("pegbar.demo")
class Pictures {

  private final People people;
  private final Programme programme;
  private final Posters posters;
  private final Files files;

  Pictures(People people, Programme programme, Posters posters, Files files) {
    this.people = people;
    this.programme = programme;
    this.posters = posters;
    this.files = files;
  }

  void hang(Edition edition) {
    for (var participant : people.list(edition.id())) {
      if (participant.publishesPhoto() && participant.person().photoFileId().isEmpty()) {
        hang(edition.id(), participant);
      }
    }
  }

  void hangPosters(Edition edition) {
    for (var session : programme.sessions(edition.id())) {
      if (session.kind() == SessionKind.SCREENING
          && posters.find(edition.id(), session.id()).isEmpty()) {
        var title = session.title();
        var drawing = Poster.svg(session.number(), title.zh(), title.en());
        var file = store("poster-" + session.number() + ".svg", drawing);
        posters.hang(edition.id(), session.id(), file);
      }
    }
  }

  private void hang(EditionId edition, Participant participant) {
    var drawing = Portrait.svg(participant.code().hashCode());
    people.update(edition, participant.withPhoto(store(participant.code() + ".svg", drawing)));
  }

  private String store(String name, String drawing) {
    try {
      var bytes = new ByteArrayInputStream(drawing.getBytes(UTF_8));
      return files.store(name, "image/svg+xml", bytes).id().value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
