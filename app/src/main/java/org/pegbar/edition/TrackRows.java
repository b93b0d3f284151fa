// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes tracks. */
@Repository
public class TrackRows {

  private final JdbcClient jdbc;

  TrackRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether another track of the edition already has that code. */
  public boolean isCodeTaken(EditionId edition, Track track) {
    return jdbc.sql(
            """
            select exists (select from edition.track
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .paramSource(parameters(edition, track))
        .query(Boolean.class)
        .single();
  }

  public boolean insert(EditionId edition, Track track) {
    return jdbc.sql(
                """
                insert into edition.track (id, edition_id, code, name_zh, name_en, colour,
                  position)
                values (:id, :edition, :code, :nameZh, :nameEn, :colour, :position)
                """)
            .paramSource(parameters(edition, track))
            .update()
        == 1;
  }

  /** Changes it unless somebody else did since {@code track.version()}. */
  public boolean update(EditionId edition, Track track) {
    return jdbc.sql(
                """
                update edition.track set code = :code, name_zh = :nameZh, name_en = :nameEn,
                  colour = :colour, version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .paramSource(parameters(edition, track))
            .update()
        == 1;
  }

  public void delete(EditionId edition, String track) {
    jdbc.sql("delete from edition.track where id = ? and edition_id = ?")
        .params(track, edition.value())
        .update();
  }

  /** Puts them into this order. */
  public void arrange(EditionId edition, List<String> ids) {
    jdbc.sql(
            """
            update edition.track set position = wanted.position
            from unnest(:ids::text[]) with ordinality as wanted (id, position)
            where track.id = wanted.id and edition_id = :edition
              and track.position <> wanted.position
            """)
        .param("ids", ids.toArray(String[]::new))
        .param("edition", edition.value())
        .update();
  }

  private static MapSqlParameterSource parameters(EditionId edition, Track track) {
    return new MapSqlParameterSource("id", track.id())
        .addValue("edition", edition.value())
        .addValue("code", track.code())
        .addValue("nameZh", track.name().zh())
        .addValue("nameEn", track.name().en())
        .addValue("colour", track.colour())
        .addValue("position", track.position())
        .addValue("version", track.version());
  }
}
