// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.util.List;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of records that are probably of one person: the surest first. */
@Repository
class Duplicates {

  /**
   * @param likeness {@code email}, {@code name} or {@code sound}
   */
  record Pair(String oneId, String otherId, String likeness) {}

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  Duplicates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Pairs of which one at least takes part in the edition. */
  List<Pair> list(EditionId edition) {
    return jdbc.sql(
            """
            with mine as (
              select person.* from people.participant join people.person on id = person_id
              where edition_id = :edition),
            pairs as (
              select least(a.id, b.id) as one, greatest(a.id, b.id) as other, 1 as rank, 'email' as likeness
              from mine a join people.person b on lower(a.email) = lower(b.email) and a.id <> b.id
              where a.email <> '' and b.email <> ''
              union all
              select least(a.id, b.id), greatest(a.id, b.id), 2, 'name'
              from mine a join people.person b on replace(lower(a.name), ' ', '') = replace(lower(b.name), ' ', '')
                and a.id <> b.id
              union all
              select least(a.id, b.id), greatest(a.id, b.id), 3, 'sound'
              from mine a join people.person b on replace(a.pinyin, ' ', '') = replace(b.pinyin, ' ', '')
                and a.id <> b.id
              where a.pinyin <> '' and exists (
                select from people.affiliation x join people.affiliation y using (organisation_id)
                where x.person_id = a.id and y.person_id = b.id))
            select one, other, likeness from (
              select distinct on (one, other) one, other, rank, likeness
              from pairs order by one, other, rank) as surest
            order by rank, one, other limit :most
            """)
        .param("edition", edition.value())
        .param("most", MOST)
        .query((row, n) ->
            new Pair(row.getString("one"), row.getString("other"), row.getString("likeness")))
        .list();
  }
}
