// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import java.util.List;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Finder;
import org.pegbar.language.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the people of an edition by name, by how it sounds, or by code. */
@Repository
@Order(20)
class PeopleFinder implements Finder {

  private final JdbcClient jdbc;

  PeopleFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Found> find(Edition edition, String words, Viewer viewer) {
    if (!viewer.may(Permission.PEOPLE_READ)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, name, name_latin
            from people.participant join people.person on id = person_id
            where edition_id = :edition and (name ilike :like or name_latin ilike :like
              or pinyin ilike :like or replace(pinyin, ' ', '') ilike :like or code ilike :like)
            order by number limit :most
            """)
        .param("edition", edition.id().value())
        .param("like", Finder.pattern(words))
        .param("most", MOST)
        .query((row, n) ->
            new Found(
                "people.find.person",
                new Bilingual(row.getString("name"), row.getString("name_latin")),
                "/desk/people/" + row.getString("id")))
        .list();
  }
}
