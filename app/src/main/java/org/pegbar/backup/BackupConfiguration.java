// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import javax.sql.DataSource;
import org.pegbar.files.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

  @Bean
  BackingUp backingUp(DataSource dataSource, Archive files) {
    return new BackingUp(dataSource, files);
  }

  @Bean
  Restoring restoring(DataSource dataSource, Archive files) {
    return new Restoring(dataSource, files);
  }
}
