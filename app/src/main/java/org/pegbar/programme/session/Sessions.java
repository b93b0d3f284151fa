// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL about sessions as a whole that only the desk needs. */
@Repository
class Sessions {

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Deletes a session that no release has ever shown; false if one has. */
  @Transactional
  boolean delete(EditionId edition, String id) {
    return jdbc.sql(
                """
                delete from programme.session s where s.edition_id = :edition and s.id = :id
                  and not exists (select from programme.release r where r.edition_id = :edition
                    and (strpos(r.document::text, s.id) > 0 or strpos(r.document::text, s.guid::text) > 0))
                """)
            .param("edition", edition.value())
            .param("id", id)
            .update()
        == 1;
  }
}
