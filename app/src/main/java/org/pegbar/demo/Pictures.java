// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pegbar.demo.art.Portrait;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.files.Files;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives a drawn portrait to everybody who lets theirs be shown and has none. */
@Component
@ConditionalOnProperty("pegbar.demo")
class Pictures {

  private final People people;
  private final Files files;

  Pictures(People people, Files files) {
    this.people = people;
    this.files = files;
  }

  void hang(Edition edition) {
    for (var participant : people.list(edition.id())) {
      if (participant.publishesPhoto() && participant.person().photoFileId().isEmpty()) {
        hang(edition.id(), participant);
      }
    }
  }

  private void hang(EditionId edition, Participant participant) {
    var drawing = Portrait.svg(participant.code().hashCode()).getBytes(UTF_8);
    try {
      var file =
          files.store(
              participant.code() + ".svg", "image/svg+xml", new ByteArrayInputStream(drawing));
      people.update(edition, participant.withPhoto(file.id().value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
