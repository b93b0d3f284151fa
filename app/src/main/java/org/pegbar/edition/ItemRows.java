// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes items. */
@Repository
public class ItemRows {

  private final JdbcClient jdbc;

  ItemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether another item of the edition already has that code. */
  public boolean isCodeTaken(EditionId edition, Item item) {
    return jdbc.sql(
            """
            select exists (select from edition.item
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .paramSource(parameters(edition, item))
        .query(Boolean.class)
        .single();
  }

  public boolean insert(EditionId edition, Item item) {
    return jdbc.sql(
                """
                insert into edition.item (id, edition_id, code, name_zh, name_en, kind)
                values (:id, :edition, :code, :nameZh, :nameEn, :kind)
                """)
            .paramSource(parameters(edition, item))
            .update()
        == 1;
  }

  /** Changes it unless somebody else did since {@code item.version()}. */
  public boolean update(EditionId edition, Item item) {
    return jdbc.sql(
                """
                update edition.item set code = :code, name_zh = :nameZh, name_en = :nameEn,
                  kind = :kind, version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .paramSource(parameters(edition, item))
            .update()
        == 1;
  }

  public void delete(EditionId edition, String item) {
    jdbc.sql("delete from edition.item where id = ? and edition_id = ?")
        .params(item, edition.value())
        .update();
  }

  private static MapSqlParameterSource parameters(EditionId edition, Item item) {
    return new MapSqlParameterSource("id", item.id())
        .addValue("edition", edition.value())
        .addValue("code", item.code())
        .addValue("nameZh", item.name().zh())
        .addValue("nameEn", item.name().en())
        .addValue("kind", item.kind())
        .addValue("version", item.version());
  }
}
