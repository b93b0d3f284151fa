// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes venues. */
@Repository
public class VenueRows {

  private final JdbcClient jdbc;

  VenueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether another venue of the edition already has that code. */
  public boolean isCodeTaken(EditionId edition, Venue venue) {
    return jdbc.sql(
            """
            select exists (select from edition.venue
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .paramSource(parameters(edition, venue))
        .query(Boolean.class)
        .single();
  }

  public boolean insert(EditionId edition, Venue venue) {
    return jdbc.sql(
                """
                insert into edition.venue (id, edition_id, code, name_zh, name_en, address_zh,
                  address_en, latitude, longitude)
                values (:id, :edition, :code, :nameZh, :nameEn, :addressZh, :addressEn,
                  :latitude, :longitude)
                """)
            .paramSource(parameters(edition, venue))
            .update()
        == 1;
  }

  /** Changes it unless somebody else did since {@code venue.version()}. */
  public boolean update(EditionId edition, Venue venue) {
    return jdbc.sql(
                """
                update edition.venue set code = :code, name_zh = :nameZh, name_en = :nameEn,
                  address_zh = :addressZh, address_en = :addressEn, latitude = :latitude,
                  longitude = :longitude, version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .paramSource(parameters(edition, venue))
            .update()
        == 1;
  }

  public void delete(EditionId edition, String venue) {
    jdbc.sql("delete from edition.venue where id = ? and edition_id = ?")
        .params(venue, edition.value())
        .update();
  }

  private static MapSqlParameterSource parameters(EditionId edition, Venue venue) {
    return new MapSqlParameterSource("id", venue.id())
        .addValue("edition", edition.value())
        .addValue("code", venue.code())
        .addValue("nameZh", venue.name().zh())
        .addValue("nameEn", venue.name().en())
        .addValue("addressZh", venue.address().zh())
        .addValue("addressEn", venue.address().en())
        .addValue("latitude", venue.point().map(Venue.Point::latitude).orElse(null))
        .addValue("longitude", venue.point().map(Venue.Point::longitude).orElse(null))
        .addValue("version", venue.version());
  }
}
