// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables there are, those that others refer to first. */
final class Tables {

  /** Sessions of browsers: whoever had one signs in again. */
  private static final Set<String> LEFT_OUT =
      Set.of("access.web_session", "access.web_session_attributes", "database.scheduled_task");

  private final JdbcClient jdbc;

  Tables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All tables in an order in which they can be filled. */
  List<String> inOrder() {
    var tables = names();
    var references = references();
    var ordered = new LinkedHashSet<String>();
    tables.forEach(table -> visit(table, references, ordered, new ArrayList<>()));
    return List.copyOf(ordered);
  }

  private static void visit(
      String table, Map<String, Set<String>> references, Set<String> ordered, List<String> path) {
    if (path.contains(table)) {
      return;
    }
    path.add(table);
    references
        .getOrDefault(table, Set.of())
        .forEach(other -> visit(other, references, ordered, path));
    path.removeLast();
    if (!LEFT_OUT.contains(table)) {
      ordered.add(table);
    }
  }

  private List<String> names() {
    return jdbc
        .sql(
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in (:schemas) and tablename <> 'migration' order by 1
            """)
        .param("schemas", Migrations.MODULES)
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .filter(table -> !LEFT_OUT.contains(table))
        .toList();
  }

  private Map<String, Set<String>> references() {
    record Reference(String from, String to) {}
    return jdbc
        .sql(
            """
            select conrelid::regclass::text as from_table, confrelid::regclass::text as to_table
            from pg_constraint where contype = 'f' and conrelid <> confrelid
            """)
        .query((row, n) -> new Reference(row.getString("from_table"), row.getString("to_table")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Reference::from, Collectors.mapping(Reference::to, Collectors.toSet())));
  }
}
