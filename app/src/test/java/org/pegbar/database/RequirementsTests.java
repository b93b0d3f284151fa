// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.PegbarTest;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class RequirementsTests {

  @Autowired DataSource dataSource;

  @Test
  void aServerThatIsTooOldIsSaidSo() {
    assertThatCode(() -> Requirements.version(dataSource, Requirements.LEAST_MAJOR))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Requirements.version(dataSource, 99))
        .isInstanceOf(Unusable.class)
        .hasMessage(
            "PostgreSQL 18 is too old: Pegbar needs 99 or newer. Move the database to a newer"
                + " server, and correct PEGBAR_DATABASE_URL.");
  }

  @Test
  void anAddressOfAnotherKindIsSaidSo() {
    assertThatThrownBy(() -> Requirements.address("postgres://db/conference"))
        .hasMessage(
            "PEGBAR_DATABASE_URL is 'postgres://db/conference'. Write it as"
                + " jdbc:postgresql://host:5432/name.");
  }

  @Test
  void aFolderOfAnotherPostgresqlIsSaidSo(@TempDir Path data) throws Exception {
    var cluster = Files.createDirectories(data.resolve("postgresql/cluster"));
    Requirements.cluster(cluster);
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    Requirements.cluster(cluster);

    Files.writeString(cluster.resolve("PG_VERSION"), "19\n");

    assertThatThrownBy(() -> EmbeddedDatabase.start(data.resolve("postgresql"), true))
        .isInstanceOf(Unusable.class)
        .hasMessageStartingWith(
            "The data folder '%s' holds a database of PostgreSQL 19, and this Pegbar brings 18."
                .formatted(data));
  }
}
