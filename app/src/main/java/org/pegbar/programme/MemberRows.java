// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that writes who and what is in sessions: their parts and their items. */
@Repository
class MemberRows {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  MemberRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until nobody else is writing whom this session has and will have. */
  void takeTurns(EditionId edition, Session session) {
    jdbc.sql("select programme.take_turns_for(:edition, :id, :room, :people, :items)")
        .param("edition", edition.value())
        .param("id", session.id())
        .param("room", session.placement().map(Placement::roomId).orElse(null))
        .param("people", session.parts().stream().map(Part::personId).toArray(String[]::new))
        .param("items", session.itemIds().toArray(String[]::new))
        .query((row, n) -> true)
        .single();
  }

  void insert(List<Session> sessions) {
    insertParts(sessions);
    insertItems(sessions);
  }

  void replaceParts(Session session) {
    jdbc.sql("delete from programme.part where session_id = :id")
        .param("id", session.id())
        .update();
    insertParts(List.of(session));
  }

  void replaceItems(Session session) {
    jdbc.sql("delete from programme.booking where session_id = :id")
        .param("id", session.id())
        .update();
    insertItems(List.of(session));
  }

  private void insertParts(List<Session> sessions) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var session : sessions) {
      int position = 1;
      for (var part : session.parts()) {
        rows.add(
            Map.of(
                "session_id", session.id(),
                "position", position++,
                "person_id", part.personId(),
                "role", part.role().code(),
                "contested", part.contested()));
      }
    }
    insert("part", rows);
  }

  private void insertItems(List<Session> sessions) {
    var rows = new ArrayList<Map<String, Object>>();
    sessions.forEach(session ->
        session
            .itemIds()
            .forEach(item -> rows.add(Map.of("session_id", session.id(), "item_id", item))));
    insert("booking", rows);
  }

  private void insert(String table, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      jdbc.sql(
              "insert into programme.%1$s select * from jsonb_populate_recordset(cast(null as programme.%1$s), cast(:rows as jsonb))"
                  .formatted(table))
          .param("rows", JSON.writeValueAsString(rows))
          .update();
    }
  }
}
