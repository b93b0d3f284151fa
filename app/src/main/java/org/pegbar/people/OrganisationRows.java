// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about organisations themselves. */
@Repository
class OrganisationRows {

  private final JdbcClient jdbc;

  OrganisationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Organisation> list() {
    return jdbc.sql("select * from people.organisation order by code")
        .query(OrganisationRows::row)
        .list();
  }

  void insert(Organisation organisation) {
    jdbc.sql(
            """
            insert into people.organisation
              (id, code, name_zh, name_en, kind, city_zh, city_en, website, alliance_member)
            values (:id, :code, :nameZh, :nameEn, :kind, :cityZh, :cityEn, :website, :member)
            """)
        .params(parameters(organisation))
        .update();
  }

  /** Changes an organisation unless somebody else did since {@code organisation.version()}. */
  boolean update(Organisation organisation) {
    return jdbc.sql(
                """
                update people.organisation set code = :code, name_zh = :nameZh, name_en = :nameEn,
                  kind = :kind, city_zh = :cityZh, city_en = :cityEn, website = :website,
                  alliance_member = :member, version = version + 1
                where id = :id and version = :version
                """)
            .params(parameters(organisation))
            .update()
        == 1;
  }

  Map<String, Integer> countMembers() {
    var members = new HashMap<String, Integer>();
    jdbc.sql("select organisation_id, count(*) from people.affiliation group by organisation_id")
        .query(row -> {
          members.put(row.getString(1), row.getInt(2));
        });
    return members;
  }

  private static Map<String, Object> parameters(Organisation organisation) {
    return Map.of(
        "id", organisation.id(),
        "code", organisation.code(),
        "nameZh", organisation.name().zh(),
        "nameEn", organisation.name().en(),
        "kind", organisation.kind().code(),
        "cityZh", organisation.city().zh(),
        "cityEn", organisation.city().en(),
        "website", organisation.website(),
        "member", organisation.allianceMember(),
        "version", organisation.version());
  }

  private static Organisation row(ResultSet row, int n) throws SQLException {
    return new Organisation(
        row.getString("id"),
        row.getString("code"),
        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
        Organisation.Kind.find(row.getString("kind")).orElseThrow(),
        new Bilingual(row.getString("city_zh"), row.getString("city_en")),
        row.getString("website"),
        row.getBoolean("alliance_member"),
        row.getInt("version"));
  }
}
