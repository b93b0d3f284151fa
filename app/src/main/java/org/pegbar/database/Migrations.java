// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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
      var flyway =
          Flyway.configure()
              .dataSource(dataSource)
              .locations("classpath:db/migration/" + module)
              .schemas(module)
              .defaultSchema(module)
              .table("migration")
              .failOnMissingLocations(false)
              .target(versions.getOrDefault(module, "latest"))
              .ignoreMigrationPatterns("*:pending")
              .load();
      migrate(flyway, module);
    }
  }

  private static void migrate(Flyway flyway, String module) {
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      if (!String.valueOf(e.getMessage()).contains("not resolved locally")) {
        throw e;
      }
      throw new Unusable(
          "A newer Pegbar has brought this database forward (its module '%s'). Start that one, or restore a backup of this version into an empty database."
              .formatted(module));
    }
  }

  /** The first module that is not known here at that version; none if all are. */
  public static Optional<String> unknown(Map<String, String> versions) {
    return versions.entrySet().stream()
        .filter(one -> !isKnown(one.getKey(), one.getValue()))
        .map(one -> one.getKey() + " " + one.getValue())
        .findFirst();
  }

  private static boolean isKnown(String module, String version) {
    var pattern =
        "classpath:db/migration/%s/V%03d__*.sql".formatted(module, Integer.parseInt(version));
    try {
      return MODULES.contains(module)
          && new PathMatchingResourcePatternResolver().getResources(pattern).length == 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
