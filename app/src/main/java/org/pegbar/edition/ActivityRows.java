// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes activities. */
@Repository
public class ActivityRows {

  private final JdbcClient jdbc;

  ActivityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether another activity of the edition already has that code. */
  public boolean isCodeTaken(EditionId edition, Activity activity) {
    return jdbc.sql(
            """
            select exists (select from edition.activity
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .paramSource(parameters(edition, activity))
        .query(Boolean.class)
        .single();
  }

  public boolean insert(EditionId edition, Activity activity) {
    return jdbc.sql(
                """
                insert into edition.activity (id, edition_id, number, code, name_zh, name_en,
                  summary_zh, summary_en)
                values (:id, :edition, :number, :code, :nameZh, :nameEn, :summaryZh,
                  :summaryEn)
                """)
            .paramSource(parameters(edition, activity))
            .update()
        == 1;
  }

  /** Changes it unless somebody else did since {@code activity.version()}. */
  public boolean update(EditionId edition, Activity activity) {
    return jdbc.sql(
                """
                update edition.activity set number = :number, code = :code, name_zh = :nameZh,
                  name_en = :nameEn, summary_zh = :summaryZh, summary_en = :summaryEn, version
                  = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .paramSource(parameters(edition, activity))
            .update()
        == 1;
  }

  public void delete(EditionId edition, String activity) {
    jdbc.sql("delete from edition.activity where id = ? and edition_id = ?")
        .params(activity, edition.value())
        .update();
  }

  /** Whether another activity of the edition already has that number. */
  public boolean isNumberTaken(EditionId edition, Activity activity) {
    return jdbc.sql(
            """
            select exists (select from edition.activity
              where edition_id = :edition and number = :number and id <> :id)
            """)
        .paramSource(parameters(edition, activity))
        .query(Boolean.class)
        .single();
  }

  private static MapSqlParameterSource parameters(EditionId edition, Activity activity) {
    return new MapSqlParameterSource("id", activity.id())
        .addValue("edition", edition.value())
        .addValue("number", activity.number())
        .addValue("code", activity.code())
        .addValue("nameZh", activity.name().zh())
        .addValue("nameEn", activity.name().en())
        .addValue("summaryZh", activity.summary().zh())
        .addValue("summaryEn", activity.summary().en())
        .addValue("version", activity.version());
  }
}
