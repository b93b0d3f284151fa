// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import java.util.List;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Finder;
import org.pegbar.language.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds rooms by name or code. */
@Repository
@Order(30)
class RoomFinder implements Finder {

  private final JdbcClient jdbc;

  RoomFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Found> find(Edition edition, String words, Viewer viewer) {
    boolean opens = viewer.may(Permission.VENUES_EDIT);
    return jdbc.sql(
            """
            select id, name_zh, name_en from edition.room
            where edition_id = :edition
              and (name_zh ilike :like or name_en ilike :like or code ilike :like)
            order by position, code limit :most
            """)
        .param("edition", edition.id().value())
        .param("like", Finder.pattern(words))
        .param("most", MOST)
        .query((row, n) ->
            new Found(
                "edition.find.room",
                new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                opens ? "/desk/rooms/" + row.getString("id") : "/desk/rooms"))
        .list();
  }
}
