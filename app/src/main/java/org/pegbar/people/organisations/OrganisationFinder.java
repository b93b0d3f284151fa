// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import java.util.List;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Finder;
import org.pegbar.language.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds organisations by name or code. */
@Repository
@Order(40)
class OrganisationFinder implements Finder {

  private final JdbcClient jdbc;

  OrganisationFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Found> find(Edition edition, String words, Viewer viewer) {
    boolean opens = viewer.may(Permission.PEOPLE_EDIT);
    return jdbc.sql(
            """
            select id, name_zh, name_en from people.organisation
            where name_zh ilike :like or name_en ilike :like or code ilike :like
            order by code limit :most
            """)
        .param("like", Finder.pattern(words))
        .param("most", MOST)
        .query((row, n) ->
            new Found(
                "people.find.organisation",
                new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                opens ? "/desk/organisations/" + row.getString("id") : "/desk/organisations"))
        .list();
  }
}
