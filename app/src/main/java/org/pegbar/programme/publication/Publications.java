// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that reads releases. */
@Repository
public class Publications {

  /** A release without its document. */
  public record Head(
      String id, int number, Instant at, Bilingual note, List<Change> changes, int sessions) {}

  private record Newest(String id, int number, Instant at) {}

  private final JdbcClient jdbc;
  private final PublicationShelf shelf = new PublicationShelf(24);

  Publications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest release of an edition; one short query when it was read before. */
  public Optional<Publication> newest(EditionId edition) {
    return jdbc.sql(
            """
            select id, number, released_at from programme.release
            where edition_id = :edition order by number desc limit 1
            """)
        .param("edition", edition.value())
        .query((row, n) ->
            new Newest(
                row.getString("id"),
                row.getInt("number"),
                row.getObject("released_at", OffsetDateTime.class).toInstant()))
        .optional()
        .map(newest ->
            shelf.get(
                newest.id(),
                id -> new Publication(id, newest.number(), newest.at(), document(id))));
  }

  /** A release by its number. */
  public Optional<Publication> find(EditionId edition, int number) {
    return jdbc.sql(
            """
            select id, released_at from programme.release
            where edition_id = :edition and number = :number
            """)
        .param("edition", edition.value())
        .param("number", number)
        .query((row, n) -> {
          var at = row.getObject("released_at", OffsetDateTime.class).toInstant();
          return shelf.get(
              row.getString("id"), id -> new Publication(id, number, at, document(id)));
        })
        .optional();
  }

  /** All releases, the newest first, with what they changed. */
  public List<Head> list(EditionId edition) {
    return jdbc.sql(
            """
            select id, number, released_at, note_zh, note_en, changes,
              jsonb_array_length(document -> 'sessions') as sessions
            from programme.release where edition_id = :edition order by number desc
            """)
        .param("edition", edition.value())
        .query((row, n) ->
            new Head(
                row.getString("id"),
                row.getInt("number"),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                new Bilingual(row.getString("note_zh"), row.getString("note_en")),
                PublishedJson.readChanges(row.getString("changes")),
                row.getInt("sessions")))
        .list();
  }

  /** The release that took a session out of the programme, if one did and none put it back. */
  public OptionalInt findRemoval(EditionId edition, String sessionId) {
    return jdbc.sql(
            """
            select number from programme.release, jsonb_array_elements(changes) change
            where edition_id = :edition and change ->> 'sessionId' = :session
              and change ->> 'kind' = 'CANCELLED'
            order by number desc limit 1
            """)
        .param("edition", edition.value())
        .param("session", sessionId)
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private Published document(String id) {
    return PublishedJson.read(
        jdbc.sql("select document from programme.release where id = :id")
            .param("id", id)
            .query(String.class)
            .single());
  }
}
