// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.transaction.PlatformTransactionManager;

/** The data source is handed out only after every schema is at its present version. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @Conditional(NoAddress.class)
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) throws IOException {
    return EmbeddedDatabase.start(settings.data().resolve("postgresql"), settings.guest());
  }

  /** An empty value of {@code ConditionalOnProperty} would match every address but "false". */
  static final class NoAddress implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return context.getEnvironment().getProperty("pegbar.database.url", "").isBlank();
    }
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
