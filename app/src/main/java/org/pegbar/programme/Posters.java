// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about the pictures that stand for sessions. */
@Repository
public class Posters {

  private final JdbcClient jdbc;

  Posters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The stored files of an edition's posters, by session. */
  Map<String, String> list(EditionId edition) {
    var files = new HashMap<String, String>();
    jdbc.sql(
            """
            select session_id, file_id from programme.poster
            join programme.session on id = session_id where edition_id = :edition
            """)
        .param("edition", edition.value())
        .query(row -> {
          files.put(row.getString("session_id"), row.getString("file_id"));
        });
    return files;
  }

  /** The stored file of a session's poster. */
  public Optional<String> find(EditionId edition, String session) {
    return jdbc.sql(
            """
            select file_id from programme.poster
            join programme.session on id = session_id where edition_id = :edition and id = :session
            """)
        .param("edition", edition.value())
        .param("session", session)
        .query(String.class)
        .optional();
  }

  /** Gives a session of that edition this poster, in place of the one it has. */
  @Transactional
  public void hang(EditionId edition, String session, String file) {
    jdbc.sql(
            """
            insert into programme.poster
            select id, :file from programme.session where edition_id = :edition and id = :session
            on conflict (session_id) do update set file_id = excluded.file_id
            """)
        .param("edition", edition.value())
        .param("session", session)
        .param("file", file)
        .update();
  }
}
