// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about editions themselves. */
@Repository
public class EditionRows {

  private final JdbcClient jdbc;

  EditionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Edition> list() {
    return jdbc.sql("select * from edition.edition order by first_day desc, slug")
        .query(EditionRows::row)
        .list();
  }

  Optional<Edition> find(String slug) {
    return jdbc.sql("select * from edition.edition where slug = :slug")
        .param("slug", slug)
        .query(EditionRows::row)
        .optional();
  }

  void insert(Edition edition) {
    jdbc.sql(
            """
            insert into edition.edition (id, slug, name_zh, name_en, theme_zh, theme_en, summary_zh,
              summary_en, time_zone, first_day, last_day, day_starts, day_ends)
            values (:id, :slug, :nameZh, :nameEn, :themeZh, :themeEn, :summaryZh, :summaryEn,
              :zone, :firstDay, :lastDay, :dayStarts, :dayEnds)
            """)
        .paramSource(new EditionParameters(edition))
        .update();
  }

  /** Changes an edition unless somebody else did since {@code edition.version()}. */
  public boolean update(Edition edition) {
    return jdbc.sql(
                """
                update edition.edition set slug = :slug, name_zh = :nameZh, name_en = :nameEn,
                  theme_zh = :themeZh, theme_en = :themeEn, summary_zh = :summaryZh,
                  summary_en = :summaryEn, time_zone = :zone, first_day = :firstDay,
                  last_day = :lastDay, day_starts = :dayStarts, day_ends = :dayEnds,
                  version = version + 1
                where id = :id and version = :version
                """)
            .paramSource(new EditionParameters(edition))
            .update()
        == 1;
  }

  private static Edition row(ResultSet row, int n) throws SQLException {
    return new Edition(
        new EditionId(row.getString("id")),
        row.getString("slug"),
        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
        new Bilingual(row.getString("theme_zh"), row.getString("theme_en")),
        new Bilingual(row.getString("summary_zh"), row.getString("summary_en")),
        ZoneId.of(row.getString("time_zone")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getObject("day_starts", LocalTime.class),
        row.getObject("day_ends", LocalTime.class),
        row.getInt("version"));
  }
}
