// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use.
 *
 * @param url JDBC address of an external PostgreSQL 16 or newer; empty for the embedded one
 * @param data folder of the embedded database and of files on disk
 * @param connections the largest number of open connections, 2 to 200
 * @param migrate whether to bring the schemas to their present version at the start
 * @param guest whether it may use the embedded database of another process that runs
 */
@ConfigurationProperties("pegbar.database")
public record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("data") Path data,
    @DefaultValue("16") int connections,
    @DefaultValue("true") boolean migrate,
    @DefaultValue("true") boolean guest) {

  public boolean isEmbedded() {
    return url.isBlank();
  }
}
