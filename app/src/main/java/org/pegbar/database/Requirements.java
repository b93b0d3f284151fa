// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database must be before anything is written to it. */
final class Requirements {

  /** The oldest PostgreSQL that the tests' constraints and functions are known from. */
  static final int LEAST_MAJOR = 16;

  /** What the embedded binaries are. */
  static final String EMBEDDED_MAJOR = "18";

  private Requirements() {}

  /**
   * The address of an external database.
   *
   * @throws Unusable if it is not PostgreSQL's
   */
  static String address(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Unusable(
          "PEGBAR_DATABASE_URL is '%s'. Write it as jdbc:postgresql://host:5432/name."
              .formatted(url));
    }
    return url;
  }

  /**
   * A server's version.
   *
   * @throws Unusable if it is older than {@code leastMajor}
   */
  static void version(DataSource dataSource, int leastMajor) {
    var version =
        JdbcClient.create(dataSource)
            .sql("select current_setting('server_version_num')::int / 10000")
            .query(Integer.class)
            .single();
    if (version < leastMajor) {
      throw new Unusable(
          "PostgreSQL %d is too old: Pegbar needs %d or newer. Move the database to a newer server, and correct PEGBAR_DATABASE_URL."
              .formatted(version, leastMajor));
    }
  }

  /**
   * A folder that an embedded database has been made in.
   *
   * @throws Unusable if that was done by another PostgreSQL
   */
  static void cluster(Path cluster) throws IOException {
    var file = cluster.resolve("PG_VERSION");
    if (Files.exists(file)) {
      var major = Files.readString(file).strip();
      if (!major.equals(EMBEDDED_MAJOR)) {
        throw new Unusable(
            "The data folder '%s' holds a database of PostgreSQL %s, and this Pegbar brings %s. Back it up with the Pegbar that made it, and restore that into an empty folder."
                .formatted(cluster.resolve("../..").normalize(), major, EMBEDDED_MAJOR));
      }
    }
  }
}
