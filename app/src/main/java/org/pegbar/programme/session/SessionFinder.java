// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Finder;
import org.pegbar.language.Bilingual;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the sessions of the draft by title or by number. */
@Repository
@Order(10)
class SessionFinder implements Finder {

  private final JdbcClient jdbc;

  SessionFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Found> find(Edition edition, String words, Viewer viewer) {
    boolean opens = viewer.may(Permission.PROGRAMME_EDIT);
    var list = "/desk/sessions?q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
    return jdbc.sql(
            """
            select id, title_zh, title_en from programme.session
            where edition_id = :edition and (title_zh ilike :like or title_en ilike :like
              or cast(number as text) = ltrim(:words, '#'))
            order by number limit :most
            """)
        .param("edition", edition.id().value())
        .param("like", Finder.pattern(words))
        .param("words", words.strip())
        .param("most", MOST)
        .query((row, n) ->
            new Found(
                "programme.find.session",
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                opens ? "/desk/sessions/" + row.getString("id") : list))
        .list();
  }
}
