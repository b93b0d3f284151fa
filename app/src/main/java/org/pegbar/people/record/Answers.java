// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import java.util.EnumMap;
import java.util.Map;
import org.pegbar.edition.EditionId;
import org.pegbar.people.Consent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody gave or withdrew a consent. */
@Repository
public class Answers {

  private final JdbcClient jdbc;

  Answers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Map<Consent, RecordPage.Answer> of(EditionId edition, String person) {
    var answers = new EnumMap<Consent, RecordPage.Answer>(Consent.class);
    jdbc.sql("select * from people.consent where edition_id = ? and person_id = ?")
        .params(edition.value(), person)
        .query(row -> {
          answers.put(
              Consent.find(row.getString("purpose")).orElseThrow(),
              new RecordPage.Answer(row.getBoolean("given"), row.getTimestamp("at").toInstant()));
        });
    return answers;
  }
}
