// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.publication.Change;
import org.pegbar.programme.publication.Published;
import org.pegbar.programme.publication.PublishedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes releases. They are inserted and never changed. */
@Repository
class Releases {

  private final JdbcClient jdbc;
  private final Clock clock;

  Releases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if somebody else has just made the
   *     release of that number
   */
  void insert(
      EditionId edition,
      String id,
      int number,
      Bilingual note,
      String releasedBy,
      Published document,
      List<Change> changes) {
    jdbc.sql(
            """
            insert into programme.release
              (id, edition_id, number, released_at, released_by, note_zh, note_en, document, changes)
            values (:id, :edition, :number, :at, :by, :noteZh, :noteEn,
              cast(:document as jsonb), cast(:changes as jsonb))
            """)
        .param("id", id)
        .param("edition", edition.value())
        .param("number", number)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", releasedBy)
        .param("noteZh", note.zh())
        .param("noteEn", note.en())
        .param("document", PublishedJson.write(document))
        .param("changes", PublishedJson.write(changes))
        .update();
  }
}
