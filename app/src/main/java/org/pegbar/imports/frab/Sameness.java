// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.Optional;
import org.pegbar.programme.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a session says the same as before; the database may order JSON as it likes. */
final class Sameness {

  private Sameness() {}

  static boolean same(Session one, Session other) {
    return json(one).equals(json(other)) && bare(one).equals(bare(other));
  }

  private static Optional<JsonNode> json(Session session) {
    return session.source().map(JsonMapper.shared()::readTree);
  }

  private static Session bare(Session session) {
    return session.withSource(Optional.empty());
  }
}
