// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The data source is handed out only after every schema is at its present version. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(name = "pegbar.database.url", havingValue = "", matchIfMissing = true)
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) throws IOException {
    return EmbeddedDatabase.start(settings.data().resolve("postgresql"), settings.guest());
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
    var pool = new HikariDataSource(pool(settings, embedded.getIfAvailable()));
    Requirements.version(pool, Requirements.LEAST_MAJOR);
    if (settings.migrate()) {
      Migrations.migrate(pool);
    }
    return pool;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new ActorTransactions(dataSource);
  }

  private static HikariConfig pool(DatabaseSettings settings, @Nullable EmbeddedDatabase embedded) {
    var config = new HikariConfig();
    config.setJdbcUrl(embedded == null ? Requirements.address(settings.url()) : embedded.url());
    config.setUsername(embedded == null ? settings.user() : "postgres");
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(2);
    config.setConnectionTimeout(30_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "pegbar");
    return config;
  }
}
