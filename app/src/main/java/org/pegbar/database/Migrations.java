// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema to its present version. Each module has a folder of migrations, a
 * schema and a history of its own; the order below is the order of who refers to whom.
 */
public final class Migrations {

  public static final List<String> MODULES =
      List.of(
          "database",
          "audit",
          "files",
          "mail",
          "access",
          "edition",
          "people",
          "clock",
          "programme",
          "imports");

  private Migrations() {}

  /** Brings every module to its newest version. */
  public static void migrate(DataSource dataSource) {
    migrate(dataSource, Map.of());
  }

  /** Brings every module to the version named for it, or to its newest. */
  public static void migrate(DataSource dataSource, Map<String, String> versions) {
    for (var module : MODULES) {
      Flyway.configure()
          .dataSource(dataSource)
          .locations("classpath:db/migration/" + module)
          .schemas(module)
          .defaultSchema(module)
          .table("migration")
          .failOnMissingLocations(false)
          .target(versions.getOrDefault(module, "latest"))
          .load()
          .migrate();
    }
  }
}
